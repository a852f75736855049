using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using BenchmarkDotNet.Attributes;
using Sidereal.Benchmarks.Data;

namespace Sidereal.Benchmarks.Sids;

/// <summary>What programs do with identifiers, over many different ones.</summary>
[MemoryDiagnoser(displayGenColumns: false)]
public class SidOperations<T>
    where T : struct, IMeasuredSid<T>
{
    private const int Count = 256;

    private readonly byte[] _destination = new byte[34];
    private string[] _texts = [];
    private byte[][] _utf8Texts = [];
    private T[] _sids = [];

    // The same identifiers from other texts: equal, but no string is the same object.
    private T[] _others = [];
    private HashSet<T> _set = [];

    [GlobalSetup]
    public void Setup()
    {
        _texts = [.. Enumerable.Range(0, Count).Select(static index => FactorSource.At(index).Sid!)];
        _utf8Texts = [.. _texts.Select(Encoding.UTF8.GetBytes)];
        _sids = [.. _texts.Select(static text => T.Parse(text))];
        _others = [.. _utf8Texts.Select(static text => T.Parse(text))];
        _set = [.. _sids];
        Check();
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public T ParseChars()
    {
        T last = default;
        foreach (string text in _texts)
        {
            last = T.Parse(text);
        }

        return last;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public T ParseUtf8()
    {
        T last = default;
        foreach (byte[] text in _utf8Texts)
        {
            last = T.Parse(text);
        }

        return last;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int FormatUtf8()
    {
        int sum = 0;
        foreach (T sid in _sids)
        {
            sid.TryFormat(_destination, out int written);
            sum += written;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int ToText()
    {
        int sum = 0;
        foreach (T sid in _sids)
        {
            sum += sid.ToString()!.Length;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int AreEqual()
    {
        int sum = 0;
        for (int index = 0; index < _sids.Length; index++)
        {
            sum += _sids[index].Equals(_others[index]) ? 1 : 0;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int Hash()
    {
        int sum = 0;
        foreach (T sid in _sids)
        {
            sum ^= sid.GetHashCode();
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int LookUp()
    {
        int sum = 0;
        foreach (T sid in _others)
        {
            sum += _set.Contains(sid) ? 1 : 0;
        }

        return sum;
    }

    // A design that is fast and wrong would be measured all the same.
    private void Check()
    {
        bool isRight = AreEqual() == Count && LookUp() == Count && FormatUtf8() == 34 * Count
            && _sids.Select(static sid => sid.ToString()).SequenceEqual(_texts)
            && _sids.All(sid => sid.TryFormat(_destination, out _) && Encoding.UTF8.GetString(_destination) == sid.ToString())
            && !Accepts(_texts[0] + "\n") && !Accepts(_texts[0].Replace('F', 'f')) && !Accepts(_texts[0][..^1] + "g");
        if (!isRight)
        {
            throw new InvalidOperationException($"{typeof(T).Name} does not do what it should.");
        }
    }

    private static bool Accepts(string text)
    {
        try
        {
            return T.Parse(text).Equals(T.Parse(Encoding.UTF8.GetBytes(text)));
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
