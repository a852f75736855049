using System.Collections.Generic;
using System.Linq;

namespace Sidereal.Benchmarks.Measuring;

internal static class Statistics
{
    public static double Median(IEnumerable<double> values) => Percentile(values, 0.5);

    /// <summary>What something takes while the machine does little else: the 10th percentile.</summary>
    public static double Quiet(IEnumerable<double> values) => Percentile(values, 0.1);

    /// <summary>The value below which a share of all values lies, between neighbours in proportion.</summary>
    private static double Percentile(IEnumerable<double> values, double share)
    {
        double[] sorted = [.. values.Order()];
        double position = share * (sorted.Length - 1);
        int below = (int)position;
        return below + 1 < sorted.Length ? sorted[below] + ((position - below) * (sorted[below + 1] - sorted[below])) : sorted[below];
    }
}
