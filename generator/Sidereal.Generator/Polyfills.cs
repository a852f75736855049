// The attributes that the compiler asks for and netstandard2.0 lacks. PolySharp would write them too, but hands them to the compiler in an order that
// differs from build to build, so two builds of the same sources would give two different assemblies.
using System.ComponentModel;

namespace System.Runtime.CompilerServices
{
    /// <summary>Lets properties be <c>init</c>.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    internal static class IsExternalInit;

    /// <summary>Marks members that are <c>required</c>.</summary>
    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Field | AttributeTargets.Property, Inherited = false)]
    internal sealed class RequiredMemberAttribute : Attribute;

    /// <summary>Says what a compiler must know to use a member.</summary>
    [AttributeUsage(AttributeTargets.All, AllowMultiple = true, Inherited = false)]
    internal sealed class CompilerFeatureRequiredAttribute(string featureName) : Attribute
    {
        public string FeatureName { get; } = featureName;
    }

    /// <summary>Marks a type that takes the parts of an interpolated string.</summary>
    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
    internal sealed class InterpolatedStringHandlerAttribute : Attribute;
}

namespace System.Diagnostics.CodeAnalysis
{
    /// <summary>Marks a constructor that sets all members that are <c>required</c>.</summary>
    [AttributeUsage(AttributeTargets.Constructor, Inherited = false)]
    internal sealed class SetsRequiredMembersAttribute : Attribute;

    /// <summary>Says that a value is not null when a method returns a certain result.</summary>
    [AttributeUsage(AttributeTargets.Parameter, Inherited = false)]
    internal sealed class NotNullWhenAttribute(bool returnValue) : Attribute
    {
        public bool ReturnValue { get; } = returnValue;
    }
}
