using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Xunit;

namespace Sidereal.Tests.Http;

/// <summary>By which ways the runtime can tell anything: exceptions and activities, which the fault tests read, and no other.</summary>
public sealed class OutletTests
{
    private static readonly string[] Outlets =
    [
        "System.Console", "System.Diagnostics.Trace", "System.Diagnostics.Debug", "System.Diagnostics.TraceSource", "System.Diagnostics.Debugger",
        "System.Diagnostics.DiagnosticSource", "System.Diagnostics.DiagnosticListener", "System.Diagnostics.Metrics.Meter",
        "System.Diagnostics.Tracing.EventSource", "System.Diagnostics.Process", "System.IO.File", "System.IO.FileStream",
        "System.Net.Sockets.Socket", "System.Net.WebClient",
    ];

    [Fact]
    public void The_runtime_writes_no_log()
    {
        string[] used = [.. ReferencedTypes()];

        Assert.Contains("System.Diagnostics.ActivitySource", used);
        Assert.Empty(used.Intersect(Outlets));
        Assert.DoesNotContain(used, type => type.Contains("Logging", StringComparison.Ordinal));
    }

    private static IEnumerable<string> ReferencedTypes()
    {
        using PEReader file = new(File.OpenRead(typeof(ApiCredential).Assembly.Location));
        MetadataReader metadata = file.GetMetadataReader();
        return
        [
            .. metadata.TypeReferences.Select(metadata.GetTypeReference)
                .Select(type => $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}"),
        ];
    }
}
