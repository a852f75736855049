extern alias hostile;

using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Runtime.InteropServices;
using System.Text.RegularExpressions;
using hostile::Sidereal.Hostile;
using Xunit;

namespace Sidereal.Generator.Tests.Hostile;

/// <summary>
/// The generator reads what the compiler hands it and nothing else: no file, no socket, no other process. BannedSymbols.txt and the compiler's own rules keep it so while it is written;
/// here the assemblies are asked what they call, and a process is watched while it meets references to everything outside.
/// </summary>
public sealed partial class IsolationTests
{
    private const string Begin = "/sidereal-begin";
    private const string End = "/sidereal-end";

    /// <summary>What could reach out of the process, by namespace or by type.</summary>
    private static readonly string[] Reaching =
    [
        "System.Net", "System.IO.File", "System.IO.FileInfo", "System.IO.FileStream", "System.IO.FileSystemInfo", "System.IO.FileSystemWatcher", "System.IO.Directory", "System.IO.DirectoryInfo", "System.IO.DriveInfo", "System.IO.Path",
        "System.IO.StreamWriter", "System.IO.Pipes", "System.IO.MemoryMappedFiles", "System.IO.IsolatedStorage", "System.IO.Compression", "System.Environment", "System.Console", "System.AppDomain", "System.Activator",
        "System.Diagnostics.Process", "System.Diagnostics.ProcessStartInfo", "System.Diagnostics.FileVersionInfo", "System.Diagnostics.Tracing", "System.Threading.Thread", "System.Threading.Timer", "System.Runtime.InteropServices.Marshal",
        "System.Runtime.InteropServices.DllImportAttribute", "System.Runtime.InteropServices.NativeLibrary", "System.Runtime.Loader", "System.Reflection.Emit", "System.Xml", "System.Data", "System.Configuration", "Microsoft.Win32",
    ];

    /// <summary>What the compiler itself puts into an iterator.</summary>
    private static readonly string[] Harmless = ["System.Environment", "System.Environment.get_CurrentManagedThreadId"];

    /// <summary>The documents whose references leave them.</summary>
    private static readonly string[] Outside = [.. HostileDocuments.All.Select(static document => document.Name).Where(static name => name.StartsWith("references/outside", StringComparison.Ordinal))];

    [Fact]
    public void The_generator_calls_nothing_that_reaches_out_of_the_process() => Assert.Empty(Used("Sidereal.Generator.dll").Where(Reaches).Except(Harmless));

    /// <summary>Its parser is a library with more to it than the parser; what of it the generator uses is its events.</summary>
    [Fact]
    public void Of_the_YAML_library_the_generator_uses_the_parser_alone() => Assert.All(
        Used("Sidereal.Generator.dll").Where(static name => name.StartsWith("YamlDotNet", StringComparison.Ordinal)),
        static name => Assert.StartsWith("YamlDotNet.Core.", name, StringComparison.Ordinal));

    [Fact]
    public void The_YAML_library_has_no_way_to_a_file_or_a_socket() => Assert.Empty(
        Used("Sidereal.PrivateYaml.dll").Where(Reaches).Except([.. Harmless, "System.Activator", "System.Activator.CreateInstance", "System.Environment.get_NewLine", "System.Environment.get_ProcessorCount"]));

    /// <summary>A stream is read from the assembly's own resources. A reader over a path would be a file that nobody sees in a list of types.</summary>
    [Theory]
    [InlineData("Sidereal.Generator.dll")]
    [InlineData("Sidereal.PrivateYaml.dll")]
    public void A_reader_is_opened_over_a_stream_only(string assembly) =>
        Assert.DoesNotContain(Constructors(assembly, "System.IO.StreamReader"), static signature => signature.StartsWith("String", StringComparison.Ordinal));

    /// <summary>The lists above see what they look for.</summary>
    [Fact]
    public void What_reaches_out_is_found_in_an_assembly_that_does()
    {
        Assert.Contains("System.IO.File", Used("Sidereal.Hostile.dll").Where(Reaches));
        Assert.Contains("System.Threading.Thread", Used("Sidereal.Hostile.dll").Where(Reaches));
        Assert.NotEmpty(Constructors("Sidereal.Generator.dll", "System.IO.StreamReader"));
    }

    /// <summary>
    /// All documents with references are read once, so that the process has loaded what it needs; then once more under the eyes of strace, and between the two marks there may be no system call
    /// that names a file or a socket. Only the runtime itself looks at how much memory the machine has left.
    /// </summary>
    [Fact]
    public void No_file_and_no_socket_is_opened_while_references_lead_everywhere()
    {
        Assert.SkipUnless(CanRun("strace", "-f", "-o", "/dev/null", "true"), "There is no strace here, or it may not watch a process.");
        Assert.NotEmpty(Outside);
        string log = Path.GetTempFileName();
        try
        {
            using (HostileProcess process = new("strace", "-f", "-qq", "-s", "300", "-e", "trace=%file,%network", "-o", log))
            {
                Assert.All(Outside, name => Assert.Null(process.Ask(name).Fault));
                process.Say(Begin);
                Assert.All(Outside, name => Assert.Null(process.Ask(name).Fault));
                process.Say(End);
            }

            string[] lines = File.ReadAllLines(log);
            int begin = Array.FindIndex(lines, static line => line.Contains(Begin, StringComparison.Ordinal));
            int end = Array.FindIndex(lines, static line => line.Contains(End, StringComparison.Ordinal));
            Assert.InRange(begin, 1, end - 1);

            // The end of the line that the mark itself is.
            string[] between = [.. lines[(begin + 1)..end].Where(static line => !line.Contains(Begin, StringComparison.Ordinal))];
            Assert.All(between, static line => Assert.Matches(RuntimePattern(), line));
            Assert.DoesNotContain(lines, static line => line.Contains("AF_INET", StringComparison.Ordinal) || line.Contains("sidereal.invalid", StringComparison.Ordinal) || line.Contains("etc/passwd", StringComparison.Ordinal));
        }
        finally
        {
            File.Delete(log);
        }
    }

    /// <summary>The same documents in a namespace of their own that has no network: what is said is what is said with one.</summary>
    [Fact]
    public void References_that_lead_everywhere_are_refused_where_there_is_no_network()
    {
        Assert.SkipUnless(CanRun("unshare", "-rn", "true"), "There is no unshare here, or it may make no namespace.");
        using HostileProcess process = new("unshare", "-rn");
        Assert.All(Outside, name => Assert.Null(process.Ask(name).Fault));
    }

    private static bool Reaches(string type) => Array.Exists(Reaching, reaching => type == reaching || type.StartsWith(reaching + ".", StringComparison.Ordinal));

    private static bool CanRun(string program, params string[] arguments)
    {
        if (!RuntimeInformation.IsOSPlatform(OSPlatform.Linux) || !(Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(':').Any(folder => File.Exists(Path.Combine(folder, program))))
        {
            return false;
        }

        using Process trial = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
        trial.WaitForExit();
        return trial.ExitCode == 0;
    }

    /// <summary>The types that an assembly names, and the members of others that it calls.</summary>
    private static List<string> Used(string assembly)
    {
        using PEReader file = Open(assembly);
        MetadataReader metadata = file.GetMetadataReader();
        return
        [
            .. metadata.TypeReferences.Select(handle => FullName(metadata, metadata.GetTypeReference(handle))),
            .. from handle in metadata.MemberReferences
               let member = metadata.GetMemberReference(handle)
               where member.Parent.Kind == HandleKind.TypeReference
               select FullName(metadata, metadata.GetTypeReference((TypeReferenceHandle)member.Parent)) + "." + metadata.GetString(member.Name),
        ];
    }

    /// <summary>The types of the parameters, for each constructor of a type that the assembly calls.</summary>
    private static List<string> Constructors(string assembly, string type)
    {
        using PEReader file = Open(assembly);
        MetadataReader metadata = file.GetMetadataReader();
        return
        [
            .. from handle in metadata.MemberReferences
               let member = metadata.GetMemberReference(handle)
               where member.Parent.Kind == HandleKind.TypeReference && metadata.GetString(member.Name) == ".ctor"
               where FullName(metadata, metadata.GetTypeReference((TypeReferenceHandle)member.Parent)) == type
               select Signature(metadata.GetBlobReader(member.Signature)),
        ];
    }

    /// <summary>The kinds of the parameters, as metadata writes them.</summary>
    private static string Signature(BlobReader blob)
    {
        blob.ReadSignatureHeader();
        int count = blob.ReadCompressedInteger();
        blob.ReadSignatureTypeCode();
        return count == 0 ? string.Empty : blob.ReadSignatureTypeCode().ToString();
    }

    private static string FullName(MetadataReader metadata, TypeReference type) => metadata.GetString(type.Namespace) + "." + metadata.GetString(type.Name);

    private static PEReader Open(string assembly) => new(File.OpenRead(Path.Combine(AppContext.BaseDirectory, assembly)));

    // What the runtime asks: how much memory there is, and what is on the other end of a pipe that is open already. Or the line names no call at all: a thread came or went.
    [GeneratedRegex("\"/(proc|sys)/|stat(at)?\\(\\d+, \"\"|^\\d+ +(\\+\\+\\+|---)|<\\.\\.\\. ")]
    private static partial Regex RuntimePattern();
}
