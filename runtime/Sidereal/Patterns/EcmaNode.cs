using System.Collections.Generic;

namespace Sidereal.CompilerServices;

/// <summary>A part of a regular expression as ECMA-262 means it. What captures by number or name only for a program to read is no node: a pattern says yes or no.</summary>
internal abstract class EcmaNode;

/// <summary>One character of a set.</summary>
internal sealed class EcmaCharacter(EcmaSet set) : EcmaNode
{
    public EcmaSet Set => set;
}

/// <summary>What matches no character: an edge of the text or of a word.</summary>
internal sealed class EcmaEdge(EcmaEdge.Kinds kind) : EcmaNode
{
    public enum Kinds
    {
        Start,
        End,
        Word,
        NoWord,
    }

    public Kinds Kind => kind;
}

/// <summary>One after the other.</summary>
internal sealed class EcmaSequence(IReadOnlyList<EcmaNode> terms) : EcmaNode
{
    public IReadOnlyList<EcmaNode> Terms => terms;
}

/// <summary>The first that leads to a match.</summary>
internal sealed class EcmaChoice(IReadOnlyList<EcmaNode> options) : EcmaNode
{
    public IReadOnlyList<EcmaNode> Options => options;
}

/// <summary>A group that captures.</summary>
internal sealed class EcmaGroup(int number, EcmaNode content) : EcmaNode
{
    /// <summary>From 1, in the order of the opening parentheses.</summary>
    public int Number => number;

    public EcmaNode Content => content;
}

/// <summary>A look ahead or behind.</summary>
internal sealed class EcmaLook(EcmaNode content, bool isBehind, bool isNegative) : EcmaNode
{
    public EcmaNode Content => content;

    public bool IsBehind => isBehind;

    public bool IsNegative => isNegative;
}

/// <summary>Several times the same.</summary>
internal sealed class EcmaRepeat(EcmaNode content, int least, int most, bool isLazy) : EcmaNode
{
    /// <summary>Stands for any number.</summary>
    public const int Unlimited = int.MaxValue;

    public EcmaNode Content => content;

    public int Least => least;

    public int Most => most;

    public bool IsLazy => isLazy;
}

/// <summary>What a group captured, or nothing where it captured nothing.</summary>
internal sealed class EcmaReference(int group) : EcmaNode
{
    public int Group => group;
}
