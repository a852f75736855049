using System;
using System.Collections.Generic;
using System.Linq;

namespace Sidereal.CompilerServices;

/// <summary>What can be said of an expression as a whole.</summary>
internal static class EcmaTree
{
    /// <summary>The node and all below it.</summary>
    public static IEnumerable<EcmaNode> All(EcmaNode node) => All(node, static _ => true);

    /// <summary>The node and all below it, but for the parts that do not meet a condition.</summary>
    public static IEnumerable<EcmaNode> All(EcmaNode node, Func<EcmaNode, bool> isMeant) =>
        isMeant(node) ? Children(node).SelectMany(child => All(child, isMeant)).Prepend(node) : [];

    /// <summary>How many characters an expression has when its counts are written out; large for one that only backtracking can judge.</summary>
    public static double Weight(EcmaNode node) => node switch
    {
        EcmaLook or EcmaReference or EcmaEdge { Kind: EcmaEdge.Kinds.Word or EcmaEdge.Kinds.NoWord } => double.PositiveInfinity,
        EcmaRepeat repeat => Weight(repeat.Content) * Math.Max(1, repeat.Most == EcmaRepeat.Unlimited ? repeat.Least : repeat.Most),
        EcmaCharacter => 1,
        _ => Children(node).Sum(Weight),
    };

    /// <summary>
    /// Whether .NET's engine would go round without end, or fail, where ECMA-262 forbids a second empty round: a lazy count of what may be empty, in an expression
    /// whose captures matter.
    /// </summary>
    public static bool IsEndless(EcmaNode root) => All(root).OfType<EcmaReference>().Any() && All(root).OfType<EcmaRepeat>().Any(static repeat => repeat.IsLazy && CanBeEmpty(repeat.Content));

    private static bool CanBeEmpty(EcmaNode node) => node switch
    {
        EcmaCharacter => false,
        EcmaSequence sequence => sequence.Terms.All(CanBeEmpty),
        EcmaChoice choice => choice.Options.Any(CanBeEmpty),
        EcmaGroup group => CanBeEmpty(group.Content),
        EcmaRepeat repeat => repeat.Least == 0 || CanBeEmpty(repeat.Content),
        _ => true,
    };

    private static IEnumerable<EcmaNode> Children(EcmaNode node) => node switch
    {
        EcmaSequence sequence => sequence.Terms,
        EcmaChoice choice => choice.Options,
        EcmaGroup group => [group.Content],
        EcmaLook look => [look.Content],
        EcmaRepeat repeat => [repeat.Content],
        _ => [],
    };
}
