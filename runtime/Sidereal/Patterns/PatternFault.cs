namespace Sidereal.CompilerServices;

/// <summary>Why a pattern cannot be used.</summary>
/// <param name="Offset">Where, in <see cref="char"/>s from 0.</param>
/// <param name="Problem">What is wrong there, with the place, without a full stop.</param>
/// <param name="IsBroken">Whether it is no regular expression (ECMA-262) at all; otherwise it is one that .NET's engine cannot be told.</param>
internal sealed record PatternFault(int Offset, string Problem, bool IsBroken);
