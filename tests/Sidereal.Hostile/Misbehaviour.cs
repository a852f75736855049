using System;
using System.Collections.Generic;
using System.Threading;

namespace Sidereal.Hostile;

/// <summary>What a generator must never do, done on purpose: a test that watches this process has to see it.</summary>
internal static class Misbehaviour
{
    public static void Commit(string kind)
    {
        switch (kind)
        {
            case "overflow":
                Console.WriteLine(Deeper(0));
                break;
            case "hang":
                Thread.Sleep(Timeout.Infinite);
                break;
            case "memory":
                List<byte[]> all = [];
                while (true)
                {
                    all.Add(new byte[1_000_000]);
                }

            default:
                throw new ArgumentException($"'{kind}' is no misbehaviour that is known here.");
        }
    }

    private static int Deeper(int depth) => depth < 0 ? depth : Deeper(depth + 1) + Deeper(depth + 2);
}
