using System;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Security.Cryptography;

namespace Sidereal.CompilerServices;

/// <summary>The 32 hexadecimal digits of a SID in 20 bytes, letter case included; the prefix is the type's to know.</summary>
/// <remarks>
/// 64 bits hold the first sixteen digits, 64 bits the others, the first digit highest; one bit a digit says what the letter case is. It is 1 for a lower case
/// letter and for 0 to 9, so that no SID is all zeros: that is <c>default</c>.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
[StructLayout(LayoutKind.Sequential, Pack = 4)]
[SuppressMessage("Design", "CA1036:Override methods on comparable types", Justification = "An order for sorting, not one that code compares with.")]
[SuppressMessage("Usage", "CA2231:Overload operator equals on overriding value type Equals", Justification = "The SID around it has the operators.")]
public readonly struct PackedSid : IEquatable<PackedSid>, IComparable<PackedSid>
{
    /// <summary>The number of digits.</summary>
    internal const int Count = 32;

    // Whoever may choose SIDs must not be able to choose their hashes, so these differ from process to process.
    private static readonly ulong FirstSeed = NextSeed();
    private static readonly ulong LastSeed = NextSeed();
    private static readonly ulong LowerSeed = NextSeed() | 1;

    internal PackedSid(ulong first, ulong last, uint lower)
    {
        First = first;
        Last = last;
        Lower = lower;
    }

    /// <summary>The values of the first sixteen digits, four bits each, the first digit in the highest.</summary>
    internal ulong First { get; }

    /// <summary>The values of the last sixteen digits, four bits each.</summary>
    internal ulong Last { get; }

    /// <summary>Bit i is 1 when digit i, counted from 0 on the left, is a lower case letter or one of 0 to 9.</summary>
    internal uint Lower { get; }

    // The vectors are put together and taken apart in the order of little-endian bytes.
    private static bool IsVectorized => BitConverter.IsLittleEndian;

    /// <summary>Whether this is <c>default</c>, which is no SID.</summary>
    /// <remarks>Sixteen digits 0 have their bits in the mask, so 96 bits tell.</remarks>
    public bool IsDefault => (First | Lower) == 0;

    /// <summary>Reads a SID.</summary>
    /// <param name="text">The text.</param>
    /// <param name="prefix">What the SID begins with.</param>
    /// <param name="sid">The SID; <c>default</c> when the text is none.</param>
    /// <returns>Whether the text is the prefix and 32 hexadecimal digits.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryParse(ReadOnlySpan<char> text, ReadOnlySpan<char> prefix, out PackedSid sid)
    {
        sid = default;
        if (text.Length != prefix.Length + Count || !text[..prefix.Length].SequenceEqual(prefix))
        {
            return false;
        }

        text = text[prefix.Length..];
        return IsVectorized && Vector256.IsHardwareAccelerated ? SidDigits256.TryRead(text, out sid)
            : IsVectorized && Vector128.IsHardwareAccelerated ? SidDigits128.TryRead(text, out sid)
            : SidDigits.TryRead(text, out sid);
    }

    /// <summary>Reads a SID.</summary>
    /// <param name="utf8Text">The text, in UTF-8.</param>
    /// <param name="prefix">What the SID begins with, in UTF-8.</param>
    /// <param name="sid">The SID; <c>default</c> when the text is none.</param>
    /// <returns>Whether the text is the prefix and 32 hexadecimal digits.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, ReadOnlySpan<byte> prefix, out PackedSid sid)
    {
        sid = default;
        if (utf8Text.Length != prefix.Length + Count || !utf8Text[..prefix.Length].SequenceEqual(prefix))
        {
            return false;
        }

        utf8Text = utf8Text[prefix.Length..];
        return IsVectorized && Vector256.IsHardwareAccelerated ? SidDigits256.TryRead(utf8Text, out sid)
            : IsVectorized && Vector128.IsHardwareAccelerated ? SidDigits128.TryRead(utf8Text, out sid)
            : SidDigits.TryRead(utf8Text, out sid);
    }

    /// <summary>Writes the text of the SID; nothing for <c>default</c>.</summary>
    /// <param name="destination">Takes the text.</param>
    /// <param name="prefix">What the SID begins with.</param>
    /// <param name="charsWritten">The number of characters written.</param>
    /// <returns>False when the destination is too short; then nothing is written.</returns>
    public bool TryFormat(Span<char> destination, ReadOnlySpan<char> prefix, out int charsWritten)
    {
        charsWritten = IsDefault ? 0 : prefix.Length + Count;
        if (destination.Length < charsWritten)
        {
            charsWritten = 0;
            return false;
        }

        if (charsWritten != 0)
        {
            prefix.CopyTo(destination);
            WriteDigits(destination[prefix.Length..charsWritten]);
        }

        return true;
    }

    /// <summary>Writes the text of the SID in UTF-8; nothing for <c>default</c>.</summary>
    /// <param name="utf8Destination">Takes the text.</param>
    /// <param name="prefix">What the SID begins with, in UTF-8.</param>
    /// <param name="bytesWritten">The number of bytes written.</param>
    /// <returns>False when the destination is too short; then nothing is written.</returns>
    public bool TryFormat(Span<byte> utf8Destination, ReadOnlySpan<byte> prefix, out int bytesWritten)
    {
        bytesWritten = IsDefault ? 0 : prefix.Length + Count;
        if (utf8Destination.Length < bytesWritten)
        {
            bytesWritten = 0;
            return false;
        }

        if (bytesWritten != 0)
        {
            prefix.CopyTo(utf8Destination);
            WriteDigits(utf8Destination[prefix.Length..bytesWritten]);
        }

        return true;
    }

    /// <summary>The text of the SID.</summary>
    /// <param name="prefix">What the SID begins with.</param>
    /// <returns>The text; empty for <c>default</c>.</returns>
    public string ToString(string prefix)
    {
        ArgumentNullException.ThrowIfNull(prefix);
        return IsDefault ? "" : string.Create(prefix.Length + Count, (Sid: this, Prefix: prefix), static (text, state) =>
            state.Sid.TryFormat(text, state.Prefix, out _));
    }

    /// <summary>Whether two SIDs are the same, letter case included.</summary>
    /// <param name="other">The other SID, with the same prefix.</param>
    /// <returns>True when they are.</returns>
    public bool Equals(PackedSid other) => First == other.First && Last == other.Last && Lower == other.Lower;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is PackedSid other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        // Letter case comes in behind the product: before it, it could make up for a difference of digits.
        ulong high = Math.BigMul(First ^ FirstSeed, Last ^ LastSeed, out ulong low);
        high ^= low ^ (Lower * LowerSeed);
        return (int)(high ^ (high >> 32));
    }

    /// <summary>Compares two SIDs as <see cref="string.CompareOrdinal(string, string)"/> compares their texts; <c>default</c> comes first.</summary>
    /// <param name="other">The other SID, with the same prefix.</param>
    /// <returns>Less than zero, zero, or greater than zero.</returns>
    public int CompareTo(PackedSid other)
    {
        if (IsDefault || other.IsDefault)
        {
            return other.IsDefault.CompareTo(IsDefault);
        }

        // The first digit that differs decides: in its value, or in its case alone. Digits, capitals and small letters follow each other in this order.
        int position = Math.Min(FirstDifference(other), BitOperations.TrailingZeroCount(Lower ^ other.Lower));
        return position >= Count ? 0 : CharacterAt(position).CompareTo(other.CharacterAt(position));
    }

    /// <summary>One digit as a character.</summary>
    /// <param name="position">From 0 on the left.</param>
    internal char CharacterAt(int position)
    {
        int value = (int)((position < 16 ? First : Last) >> (60 - (4 * (position & 15)))) & 15;
        char character = (char)(value < 10 ? '0' + value : 'A' - 10 + value);
        return (Lower >> position & 1) == 0 ? character : (char)(character | 0x20);
    }

    private static ulong NextSeed() => BitConverter.ToUInt64(RandomNumberGenerator.GetBytes(sizeof(ulong)));

    private int FirstDifference(PackedSid other)
    {
        ulong first = First ^ other.First;
        return first != 0 ? BitOperations.LeadingZeroCount(first) / 4 : 16 + (BitOperations.LeadingZeroCount(Last ^ other.Last) / 4);
    }

    private void WriteDigits(Span<char> digits)
    {
        if (IsVectorized && Vector256.IsHardwareAccelerated)
        {
            SidDigits256.Write(this, digits);
        }
        else if (IsVectorized && Vector128.IsHardwareAccelerated)
        {
            SidDigits128.Write(this, digits);
        }
        else
        {
            SidDigits.Write(this, digits);
        }
    }

    private void WriteDigits(Span<byte> digits)
    {
        if (IsVectorized && Vector256.IsHardwareAccelerated)
        {
            SidDigits256.Write(this, digits);
        }
        else if (IsVectorized && Vector128.IsHardwareAccelerated)
        {
            SidDigits128.Write(this, digits);
        }
        else
        {
            SidDigits.Write(this, digits);
        }
    }
}
