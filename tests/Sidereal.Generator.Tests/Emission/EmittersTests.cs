using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Sidereal.Generator.Emission;
using Sidereal.Generator.Model;
using Xunit;

namespace Sidereal.Generator.Tests.Emission;

/// <summary>What holds for all emitted files together.</summary>
public sealed class EmittersTests
{
    private const string UserHalf = "namespace Shop; public partial class VerifyClient;";

    [Fact]
    public void Emitted_files_compile_without_a_diagnostic_of_any_severity() =>
        EmittedCode.AssertClean([.. Models.EmitAll(Models.Client, Models.Types), UserHalf]);

    [Fact]
    public void Each_object_compiles_alone_with_exactly_its_own_usings()
    {
        ObjectModel[] all = [.. Models.Factor.Properties.Select(property => Models.Empty with { Name = "Of" + property.Name, Properties = Models.Array(property) })];
        EmittedCode.AssertClean([.. all.Concat(Models.Types).SelectMany(Models.Emit)]);
    }

    [Fact]
    public void Each_client_of_one_operation_compiles_with_exactly_its_own_usings()
    {
        string[] clients = [.. Models.Client.Operations.Select((operation, index) => ClientEmitter.Emit(Models.Client with { Name = "Client" + index, Operations = Models.Array(operation) }))];
        string user = "namespace Shop; " + string.Concat(clients.Select((_, index) => $"public partial class Client{index}; "));
        EmittedCode.AssertClean([.. clients, .. Models.Types.SelectMany(Models.Emit), user]);
    }

    [Fact]
    public void Internal_types_and_the_global_namespace_compile()
    {
        SourceModel source = Models.Source with { Namespace = null };
        EmittedCode.AssertClean(
        [
            .. Models.Types.SelectMany(type => Models.Emit(type with { Source = source, IsPublic = false })),
            ClientEmitter.Emit(Models.Client with { Source = source, ContainingTypes = Models.Array("partial class Outer<T>", "partial struct Middle"), Server = null }),
            "/// <summary>Outer.</summary>\n/// <typeparam name=\"T\">Anything.</typeparam>\ninternal partial class Outer<T> { internal partial struct Middle { internal partial class VerifyClient; } }",
        ]);
    }

    [Fact]
    public void A_client_without_operations_compiles() =>
        EmittedCode.AssertClean([ClientEmitter.Emit(Models.Client with { Operations = default }), UserHalf]);

    [Fact]
    public void Types_of_the_user_in_an_outer_namespace_change_nothing()
    {
        SourceModel source = Models.Source with { Namespace = "Shop.Clients" };
        EmittedCode.AssertClean(
        [
            .. Models.Types.SelectMany(type => Models.Emit(type with { Source = source })),
            ClientEmitter.Emit(Models.Client with { Source = source }),
            "namespace Shop.Clients { public partial class VerifyClient; }",
            """
            namespace Shop
            {
                internal class Task; internal class CancellationToken; internal class Uri; internal class Check; internal class RawJson; internal class ApiRequest;
                internal class HttpMethod; internal class PackedSid; internal class JsonCursor; internal class Sid;
                namespace System { internal class DateTimeOffset; } namespace Sidereal { internal class ApiClientOptions; }
            }
            """,
        ]);
    }

    [Fact]
    public void A_type_of_the_document_that_is_called_as_the_clients_own_classes_are_keeps_its_name()
    {
        ObjectModel operations = Models.Factor with { Name = "Operations" };
        ObjectModel pages = Models.Page with { Name = "Pages" };
        PagedResultModel paged = (PagedResultModel)Models.ListFactor.Result with { Response = Models.Type(ValueKind.Object, "Pages") };
        ClientModel client = Models.Client with
        {
            Operations = Models.Array(
                Models.GetFactor with { Result = new ValueResultModel { Type = Models.Type(ValueKind.Object, "Operations") } },
                Models.ListFactor with { Result = paged }),
        };
        EmittedCode.AssertClean([.. Models.EmitAll(client, [.. Models.Types, operations, pages]), UserHalf]);
        Assert.Contains("Task<Operations> GetFactorAsync(", ClientEmitter.Emit(client), StringComparison.Ordinal);
        Assert.Contains("private static class Operations_\n", ClientEmitter.Emit(client), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_type_that_emitted_code_names_is_reserved()
    {
        CSharpCompilation compilation = EmittedCode.Compile(LanguageVersion.Latest, [.. Models.EmitAll(Models.Client, Models.Types), UserHalf]);
        string[] free =
        [
            .. from tree in compilation.SyntaxTrees
               let semantics = compilation.GetSemanticModel(tree)
               from name in tree.GetRoot(TestContext.Current.CancellationToken).DescendantNodes(descendIntoTrivia: true).OfType<IdentifierNameSyntax>()
               where TypeOf(semantics.GetSymbolInfo(name, TestContext.Current.CancellationToken).Symbol) is { Arity: 0 } type
                   && !SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly)
               select name.Identifier.ValueText,
        ];
        Assert.Contains("ApiRequest", free);
        Assert.Empty(free.Distinct().Except(ReservedNames.Types));
    }

    [Fact]
    public void Nothing_outside_of_comments_is_other_than_ASCII_and_no_line_ends_in_space()
    {
        string[] files = [.. Models.EmitAll(Models.Client with { Server = "https://example.com/\u00FC", Documentation = Models.Text("\u00DCber.") }, Models.Types)];
        Assert.All(files, static file => Assert.All(file.Split('\n'), static line => Assert.True(
            line.TrimEnd() == line && (line.TrimStart().StartsWith("///", StringComparison.Ordinal) || line.All(char.IsAscii)), line)));
        Assert.All(files, static file => Assert.DoesNotContain("\n\n\n", file, StringComparison.Ordinal));
        Assert.All(files, static file => Assert.DoesNotContain("#pragma", file, StringComparison.Ordinal));
        Assert.Contains(files, static file => file.Contains("/// <summary>\u00DCber.</summary>", StringComparison.Ordinal));
    }

    // The name of an attribute is bound to its constructor.
    private static INamedTypeSymbol? TypeOf(ISymbol? symbol) =>
        symbol is IMethodSymbol { MethodKind: MethodKind.Constructor } constructor ? constructor.ContainingType : symbol as INamedTypeSymbol;
}
