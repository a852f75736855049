namespace Sidereal.Generator.Text;

/// <summary>What a scalar is: in JSON by its syntax, in YAML by the core schema of YAML 1.2.</summary>
internal enum ScalarKind : byte
{
    /// <summary>null; in YAML also <c>~</c>, <c>Null</c>, <c>NULL</c> and nothing at all.</summary>
    Null,

    /// <summary>true or false; in YAML also capitalised or in capitals. <c>yes</c>, <c>no</c>, <c>on</c> and <c>off</c> are strings.</summary>
    Boolean,

    /// <summary>Digits with an optional sign, of any length; in YAML also with leading zeros (<c>012</c> is twelve), <c>0x1F</c> and <c>0o17</c>.</summary>
    Integer,

    /// <summary>A number with a fraction or an exponent, of any size; in YAML also <c>.inf</c> and <c>.nan</c>.</summary>
    Number,

    /// <summary>Text. Dates and times are text.</summary>
    String,
}
