namespace Factors.Display;

/// <summary>Where the factors are shown.</summary>
internal interface IFactorView
{
    void Add(Factor factor);

    /// <summary>There are no more factors.</summary>
    void Complete();
}
