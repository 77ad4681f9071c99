namespace Vireo.Rpc.Contracts;

/// <summary>
/// A call of a program. The method's parameters, in order, are the fields of its argument struct; what the returned <c>ValueTask</c>
/// holds (nothing, a value, or a named tuple) is the reply struct. The last parameter is a <see cref="CancellationToken"/>.
/// </summary>
/// <param name="number">The procedure's number.</param>
/// <remarks>
/// Three kinds of parameter are not fields: the token, a <see cref="Streams.RpcStream"/> (the procedure opens a stream) and
/// <see cref="Descriptors.PassedDescriptors"/> (descriptors that travel with the call). A reply that brings descriptors has a
/// <see cref="Descriptors.PassedDescriptors"/> as its tuple's last element (or as its only value).
/// </remarks>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ProcedureAttribute(int number) : Attribute
{
    /// <summary>The procedure's number.</summary>
    public int Number { get; } = number;

    /// <summary>The C function, as error messages name it; by default <c>vir</c> and the method's name without <c>Async</c>, with
    /// libvirt's abbreviations in capitals (<c>DomainGetXmlDescAsync</c>: <c>virDomainGetXMLDesc</c>).</summary>
    public string? Api { get; init; }

    /// <summary>The first release of libvirt that has it, such as <c>0.9.13</c>.</summary>
    public string? Since { get; init; }

    /// <summary>Whether calling it twice does no more than calling it once, so that a call may be retried on a new connection.</summary>
    public bool Idempotent { get; init; }
}
