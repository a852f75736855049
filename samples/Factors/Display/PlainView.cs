using System.IO;

namespace Factors.Display;

/// <summary>Lines for files and other programs: a factor each, written as it arrives, the name last because it may have spaces.</summary>
internal sealed class PlainView(TextWriter output) : IFactorView
{
    public void Add(Factor factor)
    {
        FactorRow row = FactorRow.Of(factor);
        output.WriteLine($"{row.Sid,-34}  {row.Type,-8}  {row.Status,-10}  {row.Created,-10}  {row.Name}");
    }

    public void Complete()
    {
    }
}
