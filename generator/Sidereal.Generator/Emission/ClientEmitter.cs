using System.Collections.Generic;
using System.Linq;
using Sidereal.Generator.Model;
using static Sidereal.Generator.Emission.SourceTemplate;

namespace Sidereal.Generator.Emission;

/// <summary>The other part of a class that carries the attribute: constructors, a method for each operation, and their constants.</summary>
internal static class ClientEmitter
{
    public static string Emit(ClientModel model)
    {
        ClientNames names = new(model);
        return SourceFile.Emit(model.Source, Usings(model), SourceFile.Nest(model.ContainingTypes, Code($$"""
            {{Doc.Summary(DocText.Inline(model.Documentation.Summary))}}
            {{Doc.Remarks([.. DocText.Paragraphs(model.Documentation.Remarks), Address(model)])}}
            partial class {{model.Name}} : IDisposable
            {
                {{Blocks(
                    Server(model, names),
                    $"private readonly ApiPipeline {names.Pipeline};",
                    Constructors(model, names),
                    Blocks(model.Operations.Select(operation => OperationEmitter.Emit(operation, model.Source.Document, names))),
                    Dispose(names),
                    Operations(model, names),
                    Pages(model, names))}}
            }
            """)));
    }

    private static string Dispose(ClientNames names) => Code($$"""
        /// <summary>Ends the calls that are under way and closes the connections that are the client's own.</summary>
        {{(names.HasDispose ? "public void Dispose()" : "void IDisposable.Dispose()")}} => {{names.Pipeline}}.Dispose();
        """);

    private static IEnumerable<string> Usings(ClientModel model) =>
    [
        Namespaces.Sidereal, Namespaces.CompilerServices, Namespaces.System, Namespaces.Http,
        .. model.Operations.SelectMany(OperationEmitter.Usings),
    ];

    private static string Address(ClientModel model) => model.Server is null
        ? "The document names no server: <see cref=\"ApiClientOptions.BaseAddress\"/> must be set."
        : $"Calls go to {DocText.Code(model.Server)} unless <see cref=\"ApiClientOptions.BaseAddress\"/> says otherwise.";

    private static string? Server(ClientModel model, ClientNames names) => model.Server is null
        ? null
        : $"private static readonly Uri {names.Server} = new({Literal.Of(model.Server)});";

    private static string Constructors(ClientModel model, ClientNames names) => Code($$"""
        /// <summary>A client with connections of its own. Dispose it when it is no longer needed.</summary>
        /// <param name="credential">What authorizes every request.</param>
        {{Doc.Param("options", model.Server is null ? "The base address, and whatever else is to differ from the defaults." : "Whatever is to differ from the defaults; null for nothing.")}}
        /// <exception cref="ArgumentNullException"><paramref name="credential"/> is null.</exception>
        {{Doc.Exception("InvalidOperationException", WithoutAddress(model, "<paramref name=\"options\"/> have no base address"))}}
        public {{model.Name}}(ApiCredential credential, ApiClientOptions? options = null) =>
            {{names.Pipeline}} = new ApiPipeline({{Literal.Of(model.Name.TrimStart('@'))}}, {{ServerArgument(model, names)}}, credential, options);

        /// <summary>A client over the connections of an <see cref="HttpClient"/>, which stays the caller's to dispose.</summary>
        /// <param name="http">What sends the requests. Its handler must follow no redirects; <see cref="ApiHttpHandler"/> makes such a one.</param>
        {{Doc.Param("options", model.Server is null ? "The base address, a credential, and whatever else is to differ from the defaults." : "A credential, and whatever else is to differ from the defaults; null for nothing.")}}
        /// <exception cref="ArgumentNullException"><paramref name="http"/> is null.</exception>
        {{Doc.Exception("InvalidOperationException", WithoutAddress(model, "neither <paramref name=\"options\"/> nor <paramref name=\"http\"/> have a base address"))}}
        public {{model.Name}}(HttpClient http, ApiClientOptions? options = null) =>
            {{names.Pipeline}} = new ApiPipeline({{Literal.Of(model.Name.TrimStart('@'))}}, {{ServerArgument(model, names)}}, http, options);
        """);

    private static IEnumerable<string> WithoutAddress(ClientModel model, string fault) => model.Server is null ? [fault] : [];

    private static string ServerArgument(ClientModel model, ClientNames names) => model.Server is null ? "server: null" : names.Server;

    private static string? Operations(ClientModel model, ClientNames names) => model.Operations.Count == 0 ? null : Code($$"""
        private static class {{names.Operations}}
        {
            {{Blocks(model.Operations.Select(operation => OperationEmitter.Constant(operation, names)))}}
        }
        """);

    private static string? Pages(ClientModel model, ClientNames names)
    {
        string pages = Blocks(model.Operations.Select(operation => PagingEmitter.Constant(operation, names)));
        return pages.Length == 0 ? null : Code($$"""
            private static class {{names.Pages}}
            {
                {{pages}}
            }
            """);
    }
}
