namespace Vireo.Transport.X509;

/// <summary>Which ASN.1 strings an attribute of a name takes.</summary>
internal enum NameSyntax
{
    /// <summary>Nothing is known of it.</summary>
    Unknown,

    /// <summary>Any of the five of a directory string.</summary>
    Directory,

    /// <summary>A printable string.</summary>
    Printable,

    /// <summary>An ASCII string.</summary>
    Ia5,

    /// <summary>A string of digits.</summary>
    Numeric,
}
