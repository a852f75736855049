using System;
using System.Collections.Generic;
using System.Text;
using Sidereal.CompilerServices;
using Xunit;

namespace Sidereal.Tests.Json;

public sealed class JsonItemFinderTests
{
    [Theory]
    [InlineData("""{"list":[{"a":1},{"b":[2,{}]}],"x":1}""", """{"a":1}|{"b":[2,{}]}""")]
    [InlineData(""" { "x" : {"list":[{}]} , "y":"\"]", "z":-1.5e3, "list" : [ {"a":"}"} , {} ] } """, """{"a":"}"}|{}""")]
    [InlineData("""{"list":[],"x":{}}""", "")]
    [InlineData("""{"x":1}""", "")]
    [InlineData("""{"list":{"a":{}}}""", "")]
    [InlineData("""{"list":null,"x":[{}]}""", "")]
    [InlineData("""{"list":[{"a":1},null,{"b":2}]}""", """{"a":1}""")]
    [InlineData("""{"list":[{"a":1},{"b":tru}]}""", """{"a":1}""")]
    [InlineData("""{"list":[{"a":1}]]{"b":1}""", """{"a":1}""")]
    [InlineData("""[{"a":1}]""", "")]
    [InlineData("""{"a":1 "list":[{}]}""", "")]
    [InlineData("<html>", "")]
    public void Items_are_found_wherever_the_text_is_cut(string json, string expected)
    {
        byte[] text = Encoding.UTF8.GetBytes(json);
        Assert.Equal(expected, string.Join('|', Find(text, text.Length)));
        for (int step = 1; step < text.Length; step++)
        {
            Assert.Equal(expected, string.Join('|', Find(text, step)));
        }
    }

    [Fact]
    public void After_a_reset_another_text_is_searched()
    {
        JsonItemFinder finder = new("list");
        Assert.True(finder.TryNext("""{"list":[{"a":1}"""u8, out _));
        finder.Reset();
        Assert.True(finder.TryNext("""{"list":[{}"""u8, out Range item));
        Assert.Equal(9..11, item);
    }

    private static List<string> Find(byte[] text, int step)
    {
        JsonItemFinder finder = new("list");
        List<string> items = [];
        for (int length = step; length < text.Length + step; length += step)
        {
            byte[] arrived = text[..Math.Min(length, text.Length)];
            while (finder.TryNext(arrived, out Range item))
            {
                items.Add(Encoding.UTF8.GetString(arrived[item]));
            }
        }

        return items;
    }
}
