using System;
using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Linq;
using Factors.VerifyService;
using Sidereal;

namespace Factors;

/// <summary>The options that the program takes.</summary>
internal static class CommandLine
{
    private const string AccountSidVariable = "TWILIO_ACCOUNT_SID";
    private const string AuthTokenVariable = "TWILIO_AUTH_TOKEN";
    private const string ServiceSidVariable = "TWILIO_VERIFY_SERVICE_SID";

    private static readonly Option<int?> Count =
        NumberOption("--count", 0, 1_000_000, "How many factors the local service has (default: 120).");

    private static readonly Option<int?> PageSize =
        NumberOption("--page-size", 1, 1000, "How many factors to a page (default: 50).");

    private static readonly Option<int?> Limit =
        NumberOption("--limit", 1, int.MaxValue, "Stop after so many factors.");

    private static readonly Option<string> Identity = new("--identity")
    {
        HelpName = "X",
        Description = "The identity of the Entity whose factors to list (default: that of Twilio's examples).",
    };

    private static readonly Option<string> Service = new("--service")
    {
        HelpName = "VA…",
        Description = $"The SID of the Verify Service (default: the local one's, with --live {ServiceSidVariable}).",
    };

    private static readonly Option<bool> Live = new("--live")
    {
        Description = $"Ask Twilio itself, as {AccountSidVariable} with {AuthTokenVariable}.",
    };

    /// <summary>Reads the arguments; null when they asked for help, which is printed by then.</summary>
    /// <exception cref="UsageException">An argument or an environment variable is missing or wrong.</exception>
    public static ListingOptions? Read(string[] args)
    {
        RootCommand command = new("Lists the factors of an Entity through a client that the compiler wrote from an OpenAPI document.")
        {
            Count, PageSize, Limit, Identity, Service, Live,
        };
        ParseResult arguments = command.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (arguments.Action is not (null or ParseErrorAction))
        {
            arguments.Invoke(); // --help or --version
            return null;
        }

        if (arguments.Errors is [ParseError error, ..])
        {
            throw new UsageException(error.Message);
        }

        bool isLive = arguments.GetValue(Live);
        if (isLive && arguments.GetValue(Count) is not null)
        {
            throw new UsageException("--count is for the local service; with --live there are as many factors as Twilio has.");
        }

        return new ListingOptions
        {
            Account = isLive ? ReadAccount(needsService: arguments.GetValue(Service) is null) : null,
            Service = ReadService(arguments.GetValue(Service), isLive),
            Identity = ReadIdentity(arguments.GetValue(Identity)),
            Count = arguments.GetValue(Count) ?? 120,
            PageSize = arguments.GetValue(PageSize) ?? 50,
            Limit = arguments.GetValue(Limit),
        };
    }

    private static BasicCredential ReadAccount(bool needsService)
    {
        List<string> variables = [AccountSidVariable, AuthTokenVariable];
        if (needsService)
        {
            variables.Add(ServiceSidVariable);
        }

        string[] missing = [.. variables.Where(variable => string.IsNullOrEmpty(Environment.GetEnvironmentVariable(variable)))];
        return missing is []
            ? new BasicCredential(ReadSecret(AccountSidVariable), ReadSecret(AuthTokenVariable))
            : throw new UsageException($"--live needs environment variables that are not set: {string.Join(", ", missing)}.");
    }

    // A line break from a file, or a colon from a whole "sid:token", is told here, by the variable's name and without its value.
    private static string ReadSecret(string variable)
    {
        string secret = Environment.GetEnvironmentVariable(variable)!;
        return secret.All(character => char.IsAscii(character) && !char.IsControl(character) && character is not (':' or ' '))
            ? secret
            : throw new UsageException($"{variable} has a character that no SID or token of Twilio's has.");
    }

    private static ServiceSid ReadService(string? option, bool isLive) => (option, isLive) switch
    {
        (not null, _) => ParseService("--service", option),
        (null, true) => ParseService(ServiceSidVariable, Environment.GetEnvironmentVariable(ServiceSidVariable)!),
        (null, false) => ServiceSid.Parse(VerifyServer.ServiceSid),
    };

    private static ServiceSid ParseService(string source, string text)
    {
        try
        {
            return ServiceSid.Parse(text);
        }
        catch (FormatException exception)
        {
            throw new UsageException($"{source}: {exception.Message}");
        }
    }

    // The client refuses these as path segments too; here the sentence names the option instead of the parameter.
    private static string ReadIdentity(string? identity) => identity switch
    {
        null => "ff483d1ff591898a9942916050d2ca3f",
        "" or "." or ".." => throw new UsageException($"--identity is '{identity}', which names no Entity."),
        _ => identity,
    };

    private static Option<int?> NumberOption(string name, int minimum, int maximum, string description) => new(name)
    {
        HelpName = "N",
        Description = description,
        CustomParser = result =>
        {
            string text = result.Tokens is [Token token] ? token.Value : "";
            if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number)
                && number >= minimum && number <= maximum)
            {
                return number;
            }

            result.AddError($"{name} is '{text}'; it takes a whole number from {minimum} to {maximum}.");
            return null;
        },
    };
}
