using System.Globalization;

namespace Sidereal.Benchmarks.Measuring;

/// <summary>Numbers as tables show them.</summary>
internal static class Figure
{
    /// <summary>Three digits that count, no exponent.</summary>
    public static string Of(double value) => value switch
    {
        >= 99.95 => value.ToString("#,0", CultureInfo.InvariantCulture),
        >= 9.995 => value.ToString("0.0", CultureInfo.InvariantCulture),
        >= 0.9995 => value.ToString("0.00", CultureInfo.InvariantCulture),
        0 => "0",
        _ => value.ToString("0.000", CultureInfo.InvariantCulture),
    };
}
