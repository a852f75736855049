using System.Linq;
using Sidereal.Generator.Diagnostics;
using Xunit;

namespace Sidereal.Generator.Tests.Diagnostics;

public sealed class SpecDiagnosticsTests
{
    private static readonly string Text = new('x', 5000);

    [Fact]
    public void Of_one_kind_a_thousand_are_told_and_that_there_are_more()
    {
        SpecDiagnostics diagnostics = new();
        for (int place = 0; place < 3000; place++)
        {
            diagnostics.Report(Descriptors.KeptAsJson, new SpecSpan(place, 1), "p", "it is so");
        }

        diagnostics.Report(Descriptors.NotPaged, new SpecSpan(4000, 1), "p", "it is so");
        SpecDiagnostic[] told = [.. diagnostics.ToDiagnostics("a.yaml", Text)];

        Assert.Equal(1000, told.Count(fault => fault.Descriptor.Id == "SDR3003"));
        SpecDiagnostic last = Assert.Single(told, fault => fault.Descriptor.Id == "SDR1007");
        Assert.Equal(1000, last.Location.Span.Start);
        Assert.Equal("The document has more than 1000 places with SDR3003; no more of them are told", last.ToDiagnostic().GetMessage(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal("SDR3004", told[^1].Descriptor.Id);
    }

    [Fact]
    public void Of_all_errors_a_thousand_are_told_and_that_there_are_more()
    {
        SpecDiagnostics diagnostics = new();
        for (int place = 0; place < 3000; place++)
        {
            diagnostics.Report(place % 2 == 0 ? Descriptors.UnexpectedValue : Descriptors.UnresolvedReference, new SpecSpan(place, 1), "It is wrong");
        }

        SpecDiagnostic[] told = [.. diagnostics.ToDiagnostics("a.yaml", Text)];

        Assert.Equal(1001, told.Length);
        Assert.Equal(("SDR1003", 1000), (told[^1].Descriptor.Id, told[^1].Location.Span.Start));
    }

    [Fact]
    public void A_text_of_megabytes_and_of_several_lines_is_told_in_one_short_line()
    {
        SpecDiagnostics diagnostics = new();
        diagnostics.Report(Descriptors.UnexpectedValue, new SpecSpan(0, 1), $"The value '{new string('\n', 1_000_000)}' is wrong; mend it");

        string message = Assert.Single(diagnostics.ToDiagnostics("a.yaml", Text)).ToDiagnostic().GetMessage(System.Globalization.CultureInfo.InvariantCulture);

        Assert.InRange(message.Length, 1, 1001);
        Assert.DoesNotContain('\n', message);
        Assert.StartsWith("The value '<U+000A>", message);
        Assert.EndsWith("' is wrong; mend it", message);
    }

    /// <summary>Whoever reports a fault of ours copies the message: it has the whole stack.</summary>
    [Fact]
    public void A_fault_of_our_own_is_told_in_full()
    {
        SpecDiagnostics diagnostics = new();
        string stack = string.Join(" | ", Enumerable.Repeat("at A.B()", 1000));
        diagnostics.Report(Descriptors.Internal, new SpecSpan(0, 0), "a.yaml", stack);

        Assert.EndsWith(stack, Assert.Single(diagnostics.ToDiagnostics("a.yaml", Text)).ToDiagnostic().GetMessage(System.Globalization.CultureInfo.InvariantCulture));
    }
}
