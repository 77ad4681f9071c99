using Vireo.Contract.Domains;
using Vireo.Contract.Parameters;
using Vireo.Drivers.Test.Nodes;
using Vireo.Host.Calls;
using Vireo.Host.DomainDocuments;

namespace Vireo.Drivers.Test.Domains;

/// <summary>What the calls have in common that read and change one of a guest's definitions.</summary>
internal sealed class TunedDomains(TestNode node)
{
    /// <summary>Changes the definition that the flags mean.</summary>
    internal ValueTask ChangeOne(DomainHandle domain, uint flags, Func<DomainDefinition, DomainDefinition> change)
    {
        node.Change(domain, state => ModificationTarget.ResolveOne(flags, state).Apply(state, change));
        return ValueTask.CompletedTask;
    }

    /// <summary>Typed parameters of it; asked for none, their number only, whether there is such a guest or not.</summary>
    internal ValueTask<(IReadOnlyList<TypedParameter> Parameters, int ParameterCount)> Tell(
        DomainHandle domain, int asked, int count, uint flags, Func<DomainDefinition, IReadOnlyList<TypedParameter>> get) => asked == 0
            ? ValueTask.FromResult<(IReadOnlyList<TypedParameter>, int)>(([], count))
            : ValueTask.FromResult((get(DefinitionOf(domain, flags)), 0));

    /// <summary>The definition that the flags mean.</summary>
    internal DomainDefinition DefinitionOf(DomainHandle domain, uint flags)
    {
        TestDomainState state = node.StateOf(domain);
        return ModificationTarget.ResolveOne(flags, state).Of(state);
    }
}
