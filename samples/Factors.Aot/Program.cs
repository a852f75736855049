using System;
using System.Net.Http;
using Factors.Aot;
using Sidereal;

try
{
    ListingOptions options = ListingOptions.Read(args);
    BasicCredential credential = new(
        Environment.GetEnvironmentVariable("TWILIO_ACCOUNT_SID") ?? "user", Environment.GetEnvironmentVariable("TWILIO_AUTH_TOKEN") ?? "password");
    using VerifyClient client = new(credential, new ApiClientOptions { BaseAddress = options.BaseAddress });

    int count = 0;
    await foreach (Factor factor in client.ListFactorAsync(options.Service, options.Identity, options.PageSize))
    {
        if (count++ == 0)
        {
            Console.WriteLine($"The first is {factor.Sid} {factor.FriendlyName}.");
        }
    }

    Console.WriteLine($"Listed {count} factors.");
    return 0;
}
catch (Exception exception) when (exception is FormatException or ArgumentException or HttpRequestException or ApiException or ApiResponseException or TimeoutException)
{
    Console.Error.WriteLine(exception.Message);
    return 1;
}
