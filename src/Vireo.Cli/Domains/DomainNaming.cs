namespace Vireo.Cli.Domains;

/// <summary>What a user may call a guest by.</summary>
[Flags]
internal enum DomainNaming
{
    Id = 1,
    Uuid = 2,
    Name = 4,
    Any = Id | Uuid | Name,
}
