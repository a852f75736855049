namespace Sidereal.Generator;

/// <summary>The names of the pipeline's steps, for tests that ask which of them ran.</summary>
internal static class TrackingNames
{
    public const string Declarations = nameof(Declarations);
    public const string Requests = nameof(Requests);
    public const string Taken = nameof(Taken);
    public const string Assignments = nameof(Assignments);
    public const string Clashes = nameof(Clashes);
    public const string Renamed = nameof(Renamed);
    public const string Bound = nameof(Bound);
    public const string Faults = nameof(Faults);
    public const string Sources = nameof(Sources);
}
