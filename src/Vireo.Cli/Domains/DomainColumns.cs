namespace Vireo.Cli.Domains;

/// <summary>What a listing shows; without any of the first three it is a table.</summary>
[Flags]
internal enum DomainColumns
{
    Uuid = 1,
    Id = 2,
    Name = 4,
    Title = 8,
}
