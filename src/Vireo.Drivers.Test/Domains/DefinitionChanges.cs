using Vireo.Drivers.Test.Nodes;
using Vireo.Host.Calls;
using Vireo.Host.DomainDocuments;

namespace Vireo.Drivers.Test.Domains;

/// <summary>Changes of the definitions that a call means.</summary>
internal static class DefinitionChanges
{
    /// <summary>The guest's state after a change.</summary>
    internal static TestDomainState Apply(
        this ModificationTarget target, TestDomainState state, Func<DomainDefinition, DomainDefinition> change)
    {
        if (!state.IsActive)
        {
            return state with { Definition = change(state.Definition) };
        }

        DomainDefinition? next = target.Config ? change(state.Saved) : state.NextDefinition ?? (state.IsPersistent ? state.Definition : null);
        return state with { Definition = target.Live ? change(state.Definition) : state.Definition, NextDefinition = next };
    }
}
