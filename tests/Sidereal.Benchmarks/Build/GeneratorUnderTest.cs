using System;
using System.IO;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace Sidereal.Benchmarks.Build;

/// <summary>The generator, loaded as a compiler loads it: from its file, which the build has put beside this program.</summary>
internal static class GeneratorUnderTest
{
    public static ISourceGenerator Load()
    {
        string path = Path.Combine(AppContext.BaseDirectory, "generator", "Sidereal.Generator.dll");
        Type type = Assembly.LoadFrom(path).GetTypes().Single(type => type.IsDefined(typeof(GeneratorAttribute)));
        return ((IIncrementalGenerator)Activator.CreateInstance(type)!).AsSourceGenerator();
    }
}
