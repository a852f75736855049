using System.Collections.Generic;
using System.Linq;
using Sidereal.Generator.Model;

namespace Sidereal.Generator.Emission;

/// <summary>The names of what a client has beside its methods. A nested class of ours would hide a type of the document, so it gives way to all that the client names, and to members of the user's part.</summary>
internal sealed class ClientNames
{
    // What a field of the nested classes would hide: the members of every class, and the one type that is named there in front of a dot.
    private static readonly string[] Hidden =
        ["Equals", "Finalize", "GetHashCode", "GetType", "HttpMethod", "MemberwiseClone", "ReferenceEquals", "ToString"];

    public ClientNames(ClientModel model)
    {
        string[] types = [model.Name, .. model.Operations.SelectMany(static operation => TypesOf(operation))];
        string[] taken = [.. types, .. model.UserMembers];
        Pipeline = PlumbingName.Beside("_pipeline", taken);
        Server = PlumbingName.Beside("Server", taken);
        Operations = PlumbingName.Beside("Operations", taken);
        Pages = PlumbingName.Beside("Pages", taken);
        HasDispose = !model.UserMembers.Contains("Dispose");
    }

    /// <summary>The field with what sends requests.</summary>
    public string Pipeline { get; }

    /// <summary>Whether <c>Dispose</c> is a member of the class: the interface alone has it where the user's part has a member of this name.</summary>
    public bool HasDispose { get; }

    /// <summary>The field with the address.</summary>
    public string Server { get; }

    /// <summary>The class with the constants of all operations.</summary>
    public string Operations { get; }

    /// <summary>The class with the constants of listings.</summary>
    public string Pages { get; }

    /// <summary>The field of an operation in either class.</summary>
    public string FieldOf(OperationModel operation) => PlumbingName.Beside(operation.Name, [.. Hidden, Operations, Pages]);

    private static IEnumerable<string> TypesOf(OperationModel operation)
    {
        IEnumerable<TypeReference?> result = operation.Result switch
        {
            ValueResultModel value => [value.Type, value.Type.Element],
            PagedResultModel paged => [paged.Response, paged.Items.Type.Element, paged.Meta?.Type],
            _ => [],
        };
        return operation.Parameters.Select(static parameter => parameter.Type).Concat(result).OfType<TypeReference>().Select(static type => type.Name);
    }
}
