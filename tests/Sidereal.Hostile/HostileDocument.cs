using System;
using System.Collections.Generic;
using System.Linq;
using Sidereal.TestKit;

namespace Sidereal.Hostile;

/// <summary>A document that is made to harm whoever reads it. Its text is made when it is wanted: some have 64 MB.</summary>
/// <param name="Name">Group and file: <c>depth/lists.json</c>. The ending says what it is, as it does for a user.</param>
/// <param name="Build">Makes the text and says what is due.</param>
internal sealed record HostileDocument(string Name, Func<HostileText> Build)
{
    /// <summary>The file's name alone.</summary>
    public string FileName => Name[(Name.LastIndexOf('/') + 1)..];

    /// <summary>A text with a mark around each place where something is due.</summary>
    /// <param name="name">Group and file.</param>
    /// <param name="markup">The text in the markup of <see cref="MarkedSpec"/>.</param>
    /// <param name="isRead">Whether a client comes out of it all the same.</param>
    public static HostileDocument Marked(string name, string markup, bool isRead) => new(name, () =>
    {
        MarkedSpec spec = MarkedSpec.Parse(markup);
        return new HostileText(spec.Text, isRead, [.. spec.Marks.Select(static mark => new Due(mark.Id, mark.Start, mark.Length)).OrderBy(static due => due.Start).ThenBy(static due => due.Id, StringComparer.Ordinal)]);
    });

    /// <summary>A text that is made, with nothing due: it is legal.</summary>
    public static HostileDocument Legal(string name, Func<string> text) => new(name, () => new HostileText(text(), IsRead: true, []));

    /// <summary>A text that is made, out of which a client comes, while one thing is told so often, and no more.</summary>
    public static HostileDocument Told(string name, Func<string> text, string id, int count, string? last = null) =>
        new(name, () => new HostileText(text(), IsRead: true, [.. Enumerable.Repeat(new Due(id, Hostile.Due.Anywhere, 0), count), .. last is null ? Array.Empty<Due>() : [new Due(last, Hostile.Due.Anywhere, 0)]]));

    /// <summary>A text that is made, with one thing due, after which nothing can be read.</summary>
    public static HostileDocument Fatal(string name, Func<string> text, string id, Func<string, int> start, int length) => new(name, () =>
    {
        string made = text();
        return new HostileText(made, IsRead: false, [new Due(id, start(made), length)]);
    });

    public override string ToString() => Name;
}

/// <summary>The text of a document, as the compiler would decode it, and what must come of it.</summary>
/// <param name="Text">The text.</param>
/// <param name="IsRead">Whether a client is generated.</param>
/// <param name="Due">The errors and warnings, in the order of their places.</param>
internal sealed record HostileText(string Text, bool IsRead, IReadOnlyList<Due> Due);
