extern alias hostile;

using System;
using System.Collections.Generic;
using System.Linq;
using hostile::Sidereal.Hostile;
using Xunit;

namespace Sidereal.Generator.Tests.Hostile;

/// <summary>
/// The whole generator over documents that are made to take a compiler down, in a process of its own on a stack of 1 MB and with bounded memory: it neither crashes nor hangs, and what is wrong is
/// told at its place. The documents stand in tests/Sidereal.Hostile; the time that each takes stands in generator/docs/hostile-documents.md.
/// </summary>
public sealed class HostileProcessTests(HostileProcessTests.Attacked attacked) : IClassFixture<HostileProcessTests.Attacked>
{
    /// <summary>The processor's time, and not the clock's: it is the same beside other work, or nearly. A second is meant; a processor that is shared takes up to three for it.</summary>
    private const double Most = 5_000;

    /// <summary>For a document that is legal, however large it is.</summary>
    private const double MostOfLegal = 15_000;

    public static IEnumerable<TheoryDataRow<string>> Names => HostileDocuments.All.Select(static document => new TheoryDataRow<string>(document.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_hostile_document_is_read_or_refused_at_its_place(string name)
    {
        (Answer? answer, string? fault) = attacked.Process.Ask(name);

        Assert.Null(fault);
        Assert.InRange(answer!.Verdict.Milliseconds, 0, answer.Verdict.Faults.Count == 0 ? MostOfLegal : Most);
    }

    [Fact]
    public void There_are_hundreds_and_no_two_have_one_name()
    {
        Assert.InRange(HostileDocuments.All.Count, 300, int.MaxValue);
        Assert.Equal(HostileDocuments.All.Count, HostileDocuments.All.Select(static document => document.Name).Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [InlineData("!overflow", "The process ended with ")]
    [InlineData("!memory", "The process ended with ")]
    [InlineData("!hang", "There was no answer")]
    public void A_process_that_dies_or_hangs_is_seen_and_the_next_document_has_another(string misbehaviour, string expected)
    {
        using HostileProcess process = new();
        Assert.Null(process.Ask("keys/twice.json").Fault);

        (Answer? answer, string? fault) = process.Ask(misbehaviour, TimeSpan.FromSeconds(misbehaviour == "!hang" ? 1 : 180));

        Assert.Null(answer);
        Assert.StartsWith(expected, fault, StringComparison.Ordinal);
        Assert.Null(process.Ask("keys/twice.json").Fault);
    }

    /// <summary>The one process that all documents are given to, for as long as none takes it down.</summary>
    public sealed class Attacked : IDisposable
    {
        internal HostileProcess Process { get; } = new();

        public void Dispose() => Process.Dispose();
    }
}
