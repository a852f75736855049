namespace Sidereal.Generator.Tests.Diagnostics;

/// <summary>Where in a document a fault is put. The rest of the document is sound, and must be generated whatever the fault is.</summary>
public enum FaultSlot
{
    /// <summary>A field of the document.</summary>
    Document,

    /// <summary>An entry of <c>paths</c>.</summary>
    Path,

    /// <summary>A field of the operation <c>GetBad</c>.</summary>
    Operation,

    /// <summary>A parameter of the operation <c>GetBad</c>, before the sound parameter <c>good</c>.</summary>
    Parameter,

    /// <summary>A field of the object that <c>GetBad</c> answers with; it has a sound property <c>good</c>.</summary>
    Schema,

    /// <summary>The schema of the property <c>bad</c> of that object.</summary>
    Property,
}
