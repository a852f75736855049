using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Sidereal.TestKit;
using Xunit;

namespace Sidereal.Generator.Tests.Specification;

/// <summary>The page of keywords and the readers name the same fields.</summary>
public sealed partial class KeywordTests
{
    [Fact]
    public void The_page_lists_what_the_readers_read()
    {
        string folder = Path.Combine(Repository.Root, "generator", "Sidereal.Generator", "Specification");
        string code = string.Concat(Directory.GetFiles(folder, "*.cs").Select(File.ReadAllText));
        IEnumerable<string> asked = AskPattern().Matches(code).SelectMany(match => LiteralPattern().Matches(match.Value)).Select(match => match.Groups["name"].Value)
            .Append("$ref");

        string page = File.ReadAllText(Path.Combine(Repository.Root, "generator", "docs", "keywords.md"));
        IEnumerable<string> listed = RowPattern().Matches(page).SelectMany(row => NamePattern().Matches(row.Groups["fields"].Value)).Select(match => match.Groups["name"].Value);

        Assert.Equal(listed.Distinct().Order(), asked.Distinct().Order());
    }

    [GeneratedRegex("""(fields|document|info|server|operation)\??\.(Any|Text|Needed|Number|Boolean|Mapping|Sequence|Scalars|Skip)\([^)]*\)|Bound\("\w+"\)|Array\.Find\(\[[^]]*\]""")]
    private static partial Regex AskPattern();

    [GeneratedRegex(""" "(?<name>[\w$]+)" """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex LiteralPattern();

    [GeneratedRegex(@"^\| \w[\w ]* \| (?<fields>`[^|]*) \|", RegexOptions.Multiline)]
    private static partial Regex RowPattern();

    [GeneratedRegex("`(?<name>[^`]+)`")]
    private static partial Regex NamePattern();
}
