using System;
using Sidereal.Generator.Emission;
using Sidereal.Generator.Model;
using Xunit;

namespace Sidereal.Generator.Tests.Emission;

public sealed class ClientEmitterTests
{
    [Fact]
    public void A_listing_reads_as_if_written_by_hand() => Assert.Contains("""
            /// <summary>Retrieve a list of all Factors.</summary>
            /// <param name="sid">The Sid of it. There is more to say of it.</param>
            /// <param name="status">The Status of it. There is more to say of it.</param>
            /// <param name="pageSize">The PageSize of it. There is more to say of it.</param>
            /// <param name="ratio">The Ratio of it. There is more to say of it.</param>
            /// <param name="class">The Class of it. There is more to say of it.</param>
            /// <param name="since">The Since of it. There is more to say of it.</param>
            /// <param name="cancellationToken">Cancels every enumeration of the listing.</param>
            /// <returns>
            /// The items of all pages. Nothing is sent before they are enumerated; each enumeration starts at the first page.
            /// </returns>
            /// <exception cref="ArgumentException">
            /// <paramref name="sid"/> is <c>default</c>, or <paramref name="class"/> has fewer than 2 characters.
            /// </exception>
            /// <exception cref="ArgumentOutOfRangeException">
            /// <paramref name="pageSize"/> is less than 1 or greater than 1000, or <paramref name="ratio"/> is greater than
            /// 0.5.
            /// </exception>
            /// <exception cref="ApiException">During the enumeration: the service answers with an error.</exception>
            /// <exception cref="ApiResponseException">During the enumeration: an answer cannot be read.</exception>
            /// <remarks>
            /// <para>The list comes in pages.</para>
            /// <para>
            /// <c>GET /v2/Services/{Sid}/Factors</c>, operation <c>ListFactor</c>, declared at
            /// <c>#/paths/~1v2~1Services~1{Sid}~1Factors/get</c>.
            /// </para>
            /// </remarks>
            [Obsolete("The document marks ListFactor as deprecated.")]
            public AsyncPageable<Factor, Meta> ListFactorAsync(
                FactorSid sid,
                FactorStatus? status = null,
                [NumberRange(Minimum = 1, Maximum = 1000, Document = "verify.yaml", Pointer = "#/paths/~1factors/get/parameters/PageSize/schema")]
                long? pageSize = null,
                [NumberRange(Maximum = 0.5d, Document = "verify.yaml", Pointer = "#/paths/~1factors/get/parameters/Ratio/schema")]
                double? ratio = null,
                [TextLength(Minimum = 2, Document = "verify.yaml", Pointer = "#/paths/~1factors/get/parameters/Class/schema")]
                string? @class = null,
                DateTimeOffset? since = null,
                CancellationToken cancellationToken = default)
            {
                Check.Range(pageSize, 1, 1000);
                Check.Maximum(ratio, 0.5d);
                Check.MinLength(@class, 2);

                ApiRequest request = new(Operations.ListFactor);
                request.Path("Sid", sid);
                request.Query("Status", status?.Value, nameof(status));
                request.Query("PageSize", pageSize);
                request.Query("Ratio", ratio);
                request.Query("Class", @class);
                request.Query("Since", since);
                return _pipeline.List(request, Pages.ListFactor, cancellationToken);
            }

        """, ClientEmitter.Emit(Models.Client), StringComparison.Ordinal);

    [Fact]
    public void A_parameter_called_request_keeps_its_name_and_the_request_gives_way()
    {
        string file = ClientEmitter.Emit(Models.Client);
        Assert.Contains("        string request,\n", file, StringComparison.Ordinal);
        Assert.Contains("ApiRequest request_ = new(Operations.GetFactor);\n        request_.Path(\"Sid\", request);\n", file, StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_at_the_root_makes_the_page_its_own_meta()
    {
        string file = ClientEmitter.Emit(Models.Client);
        Assert.Contains("Paging<Factor, Factor, Factor> ListAll = new()", file, StringComparison.Ordinal);
        Assert.Contains("Meta = static response => response,\n            MetaPath = \"$\",\n            NextLink = static meta => meta.Name,\n            NextLinkName = \"next page\",", file, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_server_the_pipeline_gets_none_and_the_documentation_says_so()
    {
        string file = ClientEmitter.Emit(Models.Client with { Server = null });
        Assert.DoesNotContain("Uri Server", file, StringComparison.Ordinal);
        Assert.Contains("new ApiPipeline(\"VerifyClient\", server: null, credential, options)", file, StringComparison.Ordinal);
        Assert.Contains("The document names no server: <see cref=\"ApiClientOptions.BaseAddress\"/> must be set.", file, StringComparison.Ordinal);
        Assert.Contains("<exception cref=\"InvalidOperationException\"><paramref name=\"options\"/> have no base address.</exception>", file, StringComparison.Ordinal);
    }

    [Fact]
    public void A_nested_client_stands_in_its_types() => Assert.Contains(
        "partial class Outer\n{\n    partial struct Middle\n    {\n        /// <summary>A client of Verify.</summary>",
        ClientEmitter.Emit(Models.Client with { ContainingTypes = Models.Array("partial class Outer", "partial struct Middle") }),
        StringComparison.Ordinal);

    [Fact]
    public void An_operation_without_a_result_gives_a_task()
    {
        ClientModel client = Models.Client with { Operations = Models.Array(Models.GetFactor with { Parameters = default, Result = new NoResultModel() }) };
        Assert.Contains("""
                public Task GetFactorAsync(CancellationToken cancellationToken = default)
                {
                    ApiRequest request = new(Operations.GetFactor);
                    return _pipeline.SendAsync(request, cancellationToken);
                }

            """, ClientEmitter.Emit(client), StringComparison.Ordinal);
    }
}
