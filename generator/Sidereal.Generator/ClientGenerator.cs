using System;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Sidereal.Generator.Declarations;

namespace Sidereal.Generator;

/// <summary>Writes the other part of each class that carries <c>[OpenApiClient]</c>, and the types of its document. This file is the pipeline and nothing else.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class ClientGenerator : IIncrementalGenerator
{
    private readonly Func<GeneratorAttributeSyntaxContext, CancellationToken, ClientDeclaration?> _read;

    /// <summary>The generator as compilers make it.</summary>
    public ClientGenerator()
        : this(ClientDeclarationReader.Read)
    {
    }

    /// <summary>A generator that reads declarations in another way.</summary>
    internal ClientGenerator(Func<GeneratorAttributeSyntaxContext, CancellationToken, ClientDeclaration?> read) => _read = read;

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // What the user asked for: one value for each class with the attribute.
        IncrementalValueProvider<ImmutableArray<ClientDeclaration>> declarations = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                ClientDeclarationReader.AttributeName,
                static (node, _) => node is TypeDeclarationSyntax,
                (attribute, cancellationToken) => Joined.Try(() => _read(attribute, cancellationToken)))
            .ReportCrashes(context, TrackingNames.Declarations)
            .Where(static declaration => declaration is not null)
            .Select(static (declaration, _) => declaration!)
            .WithTrackingName(TrackingNames.Declarations)
            .Collect();

        // What there is to read: one value for each document in each namespace, equal while its text is. A client's name is not part of it.
        IncrementalValueProvider<ImmutableArray<AdditionalText>> files = context.AdditionalTextsProvider
            .Where(static file => DocumentName.IsCandidate(file.Path))
            .Collect();
        IncrementalValueProvider<ImmutableArray<ClientAssignment>> assignments = declarations
            .Combine(files)
            .Join(context, TrackingNames.Assignments, static (pair, _) => ClientAssignment.Find(pair.Left, pair.Right))
            .Collect();
        IncrementalValuesProvider<ClientRequest> requests = assignments
            .Combine(files)
            .Join(context, TrackingNames.Requests, static (pair, cancellationToken) => ClientRequest.Gather(pair.Left, pair.Right, cancellationToken));

        // Text → nodes → OpenAPI → model. Everything semantic happens in this step, and none of it leaves.
        IncrementalValuesProvider<BoundDocument> bound = requests
            .Select(static (request, cancellationToken) => BoundDocument.Bind(request, cancellationToken))
            .WithTrackingName(TrackingNames.Bound);

        // Where a type got a name that the namespace has already, once more: nearly always nothing.
        IncrementalValueProvider<ImmutableArray<TakenNames>> taken = context.CompilationProvider
            .Combine(declarations)
            .Join(context, TrackingNames.Taken, static (pair, cancellationToken) => TakenNames.Find(pair.Left, pair.Right, cancellationToken))
            .Collect();
        IncrementalValueProvider<ImmutableArray<NameClash>> clashes = bound
            .Collect()
            .Combine(taken)
            .Join(context, TrackingNames.Clashes, static (pair, _) => NameClash.Find(pair.Left, pair.Right))
            .Collect();
        IncrementalValueProvider<ImmutableArray<BoundDocument>> rebound = requests
            .Collect()
            .Combine(clashes)
            .Join(context, TrackingNames.Renamed, static (pair, _) => ClientRequest.GiveWay(pair.Left, pair.Right))
            .Select(static (request, cancellationToken) => BoundDocument.Bind(request, cancellationToken))
            .WithTrackingName(TrackingNames.Bound)
            .Collect();
        IncrementalValueProvider<ImmutableArray<BoundDocument>> documents = bound
            .Collect()
            .Combine(rebound)
            .Select(static (pair, _) => BoundDocument.Replace(pair.Left, pair.Right).ToImmutableArray());

        // The model and its faults part here: a moved line changes the latter only.
        IncrementalValuesProvider<SourceUnit> sources = documents
            .Combine(assignments)
            .Join(context, TrackingNames.Sources, static (pair, _) => SourceUnit.Divide(pair.Left, pair.Right));
        IncrementalValuesProvider<FaultReport> faults = documents
            .Join(context, TrackingNames.Faults, static (all, _) => new[] { FaultReport.Gather(all) });

        context.RegisterSourceOutput(sources, static (production, unit) => unit.AddTo(production));
        context.RegisterSourceOutput(faults, static (production, all) => all.ReportTo(production));
    }
}
