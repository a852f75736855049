using System;
using System.Net.Http;
using System.Net.Http.Json;
using Sidereal.Benchmarks.Rivals;

// The same listing as samples/Factors.Aot: --base-address URI --page-size N.
using HttpClient http = new() { BaseAddress = new Uri(args[1]) };
int count = 0;
string? next = $"v2/Services/VAe2f41b0c9d5a47638b1c0e97d4a6f358/Entities/ff483d1ff591898a9942916050d2ca3f/Factors?PageSize={args[3]}";
while (next is not null)
{
    TextPage page = (await http.GetFromJsonAsync(next, TextJson.Default.TextPage))!;
    foreach (TextFactor factor in page.Factors)
    {
        if (count++ == 0)
        {
            Console.WriteLine($"The first is {factor.Sid} {factor.FriendlyName}.");
        }
    }

    next = page.Meta.NextPageUrl;
}

Console.WriteLine($"Listed {count} factors.");
