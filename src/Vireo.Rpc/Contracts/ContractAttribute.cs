namespace Vireo.Rpc.Contracts;

/// <summary>
/// An interface whose methods are procedures or events of a program. All methods carry <see cref="ProcedureAttribute"/>, or all carry
/// <see cref="EventAttribute"/>.
/// </summary>
/// <param name="program">The class with the <see cref="RpcProgramAttribute"/>.</param>
/// <remarks>
/// For an interface of procedures <c>IDomainLifecycle</c> the generator also writes <c>DomainLifecycleBase</c>: an abstract class whose
/// virtual methods answer that the driver lacks the function, for drivers to override what they have.
/// </remarks>
[AttributeUsage(AttributeTargets.Interface)]
public sealed class ContractAttribute(Type program) : Attribute
{
    /// <summary>The class with the <see cref="RpcProgramAttribute"/>.</summary>
    public Type Program { get; } = program;
}
