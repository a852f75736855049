using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace Sidereal.Integration.Tests;

public sealed class SampleProgramTests
{
    [Fact]
    public async Task Without_options_it_lists_120_factors_on_3_pages()
    {
        SampleResult result = await SampleProgram.RunAsync();

        Assert.Equal(0, result.ExitCode);
        Assert.Empty(result.Error);
        Assert.Equal(121, result.Output.Length);
        Assert.Equal("Listed 120 factors on 3 pages.", result.Output[^1]);
        Assert.All(
            result.Output[..^1],
            line => Assert.Matches("^YF[0-9a-f]{32} +(push|totp|passkeys) +(un)?verified +[0-9-]{10} +[^ ].*$", line));
        Assert.Equal(120, result.Output[..^1].Select(line => line[..34]).Distinct().Count());
    }

    [Theory]
    [InlineData("--count 2500 --page-size 1000", "Listed 2500 factors on 3 pages.")]
    [InlineData("--count 100", "Listed 100 factors on 2 pages.")]
    [InlineData("--count 101", "Listed 101 factors on 3 pages.")]
    [InlineData("--count 1", "Listed 1 factor on 1 page.")]
    [InlineData("--count 0", "Listed 0 factors on 1 page.")]
    [InlineData("--limit 50", "Listed 50 factors on 1 page.")]
    [InlineData("--limit 51", "Listed 51 factors on 2 pages.")]
    [InlineData("--limit 1000", "Listed 120 factors on 3 pages.")]
    [InlineData("--identity a/b --count 60", "Listed 60 factors on 2 pages.")]
    public async Task It_ends_with_what_it_listed(string arguments, string last)
    {
        SampleResult result = await SampleProgram.RunAsync(arguments.Split(' '));

        Assert.Equal(0, result.ExitCode);
        Assert.Empty(result.Error);
        Assert.Equal(last, result.Output[^1]);
        Assert.Equal(int.Parse(last.Split(' ')[1], null), result.Output.Length - 1);
    }

    [Theory]
    [InlineData("--count many", "--count is 'many'; it takes a whole number from 0 to 1000000.")]
    [InlineData("--count -1", "--count is '-1'; it takes a whole number from 0 to 1000000.")]
    [InlineData("--page-size 0", "--page-size is '0'; it takes a whole number from 1 to 1000.")]
    [InlineData("--page-size 1001", "--page-size is '1001'; it takes a whole number from 1 to 1000.")]
    [InlineData("--limit 0", "--limit is '0'; it takes a whole number from 1 to 2147483647.")]
    [InlineData("--service VA1", "--service: 'VA1' does not match '^VA[0-9a-fA-F]{32}$': it has 3 characters instead of 34.")]
    [InlineData("--identity ..", "--identity is '..', which names no Entity.")]
    [InlineData(
        "--live",
        "--live needs environment variables that are not set: TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN, TWILIO_VERIFY_SERVICE_SID.")]
    [InlineData("--live --count 3", "--count is for the local service; with --live there are as many factors as Twilio has.")]
    public async Task A_bad_option_is_one_sentence_and_exit_code_2(string arguments, string sentence)
    {
        SampleResult result = await SampleProgram.RunAsync(arguments.Split(' '));

        Assert.Equal(2, result.ExitCode);
        Assert.Empty(result.Output);
        Assert.Equal([sentence], result.Error);
    }

    [Theory]
    [InlineData("--nonsense")]
    [InlineData("nonsense")]
    [InlineData("@nonsense")]
    [InlineData("--count")]
    [InlineData("--count 1 --count 2")]
    public async Task What_is_no_option_is_one_sentence_and_exit_code_2(string arguments)
    {
        SampleResult result = await SampleProgram.RunAsync(arguments.Split(' '));

        Assert.Equal(2, result.ExitCode);
        Assert.Empty(result.Output);
        Assert.EndsWith(".", Assert.Single(result.Error));
    }

    [Fact]
    public async Task An_error_of_the_service_is_one_sentence_with_code_and_link_and_exit_code_1()
    {
        SampleResult result = await SampleProgram.RunAsync("--service", "VA00000000000000000000000000000000");

        Assert.Equal(1, result.ExitCode);
        Assert.Empty(result.Output);
        string sentence = Assert.Single(result.Error);
        Assert.Contains("404", sentence);
        Assert.Contains("code 20404", sentence);
        Assert.Contains("https://www.twilio.com/docs/errors/20404", sentence);
    }

    [Fact]
    public async Task A_service_that_cannot_be_reached_is_one_sentence_and_exit_code_1()
    {
        using SampleProgram program = SampleProgram.StartCutOff("--live");
        SampleResult result = await program.WaitAsync();

        Assert.Equal(1, result.ExitCode);
        Assert.Empty(result.Output);
        string sentence = Assert.Single(result.Error);
        Assert.StartsWith("The service cannot be reached: ", sentence, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_names_every_option()
    {
        SampleResult result = await SampleProgram.RunAsync("--help");

        Assert.Equal(0, result.ExitCode);
        string help = string.Join('\n', (IEnumerable<string>)result.Output);
        Assert.All(
            ["--count", "--page-size", "--limit", "--identity", "--service", "--live", "TWILIO_ACCOUNT_SID"],
            (string option) => Assert.Contains(option, help));
    }

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public async Task A_signal_ends_it_with_exit_code_130_and_without_a_word(string signal)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no kill(1).");
        using SampleProgram program = SampleProgram.Start("--count", "1000000", "--page-size", "10");
        Assert.NotNull(await program.ReadLineAsync());

        await program.SignalAsync(signal);
        SampleResult result = await program.WaitAsync();

        Assert.Equal(130, result.ExitCode);
        Assert.Empty(result.Error);
        Assert.DoesNotContain(result.Output, line => line.StartsWith("Listed", StringComparison.Ordinal));
    }
}
