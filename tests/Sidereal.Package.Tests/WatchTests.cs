using System.Threading.Tasks;
using Xunit;

namespace Sidereal.Package.Tests;

/// <summary><c>dotnet watch</c> of a stranger's program: the document is saved, and the next run of the program knows it.</summary>
public sealed class WatchTests(PackageFixture fixture)
{
    private const string Program = """
        using Sidereal;
        Console.WriteLine("The item has: " + string.Join(" ", typeof(Item).GetProperties().Select(property => property.Name).Where(name => name != "Nonconforming")) + ".");

        [OpenApiClient("shop.openapi.yaml")] public partial class ShopClient;
        """;

    [Fact]
    public async Task A_watched_program_follows_the_document()
    {
        Stranger stranger = fixture.NewStranger("watched").WriteProject("App.csproj").Write("Program.cs", Program).Write("shop.openapi.yaml", RegenerationTests.Document);
        await using WatchedProgram watch = stranger.Watch();
        await watch.SaysAsync("The item has: Name.");

        // The watcher looks at files once the program has ended and it says so.
        await watch.SaysAsync("Waiting for a file to change");
        stranger.Write("shop.openapi.yaml", RegenerationTests.Document + "\n        price: { type: number }\n");
        await watch.SaysAsync("The item has: Name Price.");
    }
}
