namespace Vireo.Host.Objects;

/// <summary>The state of one object that a driver looks after, at one time: immutable.</summary>
public interface IObjectRecord
{
    /// <summary>The name. Two objects of a kind never have the same.</summary>
    string Name { get; }

    /// <summary>The UUID; null: objects of this kind have none.</summary>
    Guid? Uuid { get; }

    /// <summary>Whether the driver has forgotten it: whoever still holds it must take it for not found.</summary>
    bool IsRemoved { get; }
}
