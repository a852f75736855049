using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using Sidereal.Hostile;
using Sidereal.Hostile.Fuzzing;

// What a test, or a person, wants of this process.
switch (args)
{
    case ["serve"]:
        Serve();
        return 0;
    case ["table", .. string[] parts]:
        Table.Print(parts);
        return 0;
    case ["file", string path]:
        Console.WriteLine(JsonSerializer.Serialize(Compiler.Run(Path.GetFileName(path), HostileDocuments.Decode(File.ReadAllBytes(path)))));
        return 0;
    case ["fuzz", string part, string count, .. string[] rest]:
        int first = rest is [string number] ? int.Parse(number, CultureInfo.InvariantCulture) : 0;
        return Compiler.OnSmallStack(() => Fuzzer.Run(part, int.Parse(count, CultureInfo.InvariantCulture), first), static exception => throw exception);
    default:
        Console.Error.WriteLine("""
            Gives hostile documents to the generator, which may take this process down.
              serve          reads names of documents from the input, and answers each with a line of JSON
              fuzz readers|generator COUNT [FIRST]
                             mutates documents, COUNT times, beginning with the case FIRST
              file PATH      runs a document of your own, and prints what came of it
              table [part]   runs all documents, or those whose names contain the part, and prints a table in Markdown
            """);
        return 1;
}

// Of three kinds of line the first asks for a document; the others are for whoever watches this process.
static void Serve()
{
    Compiler.WarmUp();
    while (Console.ReadLine() is { } line)
    {
        switch (line)
        {
            case ['/', ..]:
                // In a trace of this process the name shows where the test has come to: nobody else looks for such a file.
                Console.WriteLine(File.Exists(line));
                break;
            case ['!', ..]:
                Misbehaviour.Commit(line[1..]);
                break;
            default:
                Console.WriteLine(JsonSerializer.Serialize(Answer.To(HostileDocuments.All.Single(document => document.Name == line))));
                GC.Collect();
                break;
        }
    }
}
