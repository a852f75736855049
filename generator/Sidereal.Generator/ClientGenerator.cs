using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Sidereal.Generator.Declarations;
using Sidereal.Generator.Diagnostics;
using Sidereal.Generator.Model;

namespace Sidereal.Generator;

/// <summary>Writes the other part of each class that carries <c>[OpenApiClient]</c>, and the types of its document. This file is the pipeline and nothing else.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class ClientGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // What the user asked for: one value for each class with the attribute.
        IncrementalValuesProvider<ClientDeclaration> declarations = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                ClientDeclarationReader.AttributeName,
                static (node, _) => node is TypeDeclarationSyntax,
                static (attribute, cancellationToken) => ClientDeclarationReader.Read(attribute, cancellationToken))
            .Where(static declaration => declaration is not null)
            .Select(static (declaration, _) => declaration!)
            .WithTrackingName(TrackingNames.Declarations);

        // What there is to read: one value for each document in each namespace, equal while text and clients are.
        IncrementalValueProvider<ImmutableArray<AdditionalText>> files = context.AdditionalTextsProvider
            .Where(static file => DocumentName.IsCandidate(file.Path))
            .Collect();
        IncrementalValuesProvider<ClientRequest> requests = declarations
            .Collect()
            .Combine(files)
            .SelectMany(static (pair, cancellationToken) => ClientRequest.Gather(pair.Left, pair.Right, cancellationToken))
            .WithTrackingName(TrackingNames.Requests);

        // Text → nodes → OpenAPI → model. Everything semantic happens in this step, and none of it leaves.
        IncrementalValuesProvider<BoundDocument> bound = requests
            .Select(static (request, cancellationToken) => BoundDocument.Bind(request, cancellationToken))
            .WithTrackingName(TrackingNames.Bound);

        // The model and its faults part here: a moved line changes the latter only.
        IncrementalValuesProvider<SourceUnit> sources = bound
            .Collect()
            .SelectMany(static (all, _) => SourceUnit.Divide(all))
            .WithTrackingName(TrackingNames.Sources);
        IncrementalValueProvider<EquatableArray<SpecDiagnostic>> faults = bound
            .Collect()
            .Select(static (all, _) => all.SelectMany(static document => document.Faults).Concat(TypeClashes.Find(all)).Distinct().ToEquatableArray())
            .WithTrackingName(TrackingNames.Faults);

        context.RegisterSourceOutput(sources, static (production, unit) => unit.AddTo(production));
        context.RegisterSourceOutput(faults, static (production, some) =>
        {
            foreach (SpecDiagnostic fault in some)
            {
                production.ReportDiagnostic(fault.ToDiagnostic());
            }
        });
    }
}
