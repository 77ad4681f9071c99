namespace Vireo.Daemon.Tests.Fuzzing;

/// <summary>Twists text by its parts: what stands between marks is replaced, repeated, left out, or put elsewhere.</summary>
/// <param name="random">The case's choices.</param>
/// <param name="marks">What parts stand between.</param>
internal sealed class TextFuzzer(Random random, string marks)
{
    private const int MostTwists = 4;

    internal string Twist(string text)
    {
        int twists = random.Next(MostTwists + 1);
        for (int i = 0; i < twists; i++)
        {
            text = TwistOnce(text);
        }

        return text;
    }

    private string TwistOnce(string text)
    {
        int from = random.Next(text.Length + 1);
        int to = text.IndexOfAny(marks.ToCharArray(), from) is var mark and >= 0 ? mark : text.Length;
        return random.Next(6) switch
        {
            0 => text[..from] + random.Pick(HostileValues.Texts) + text[to..],
            1 => text[..from] + text[to..],
            2 => text[..to] + text[from..],
            3 => text.Insert(from, random.Pick(marks.Select(mark => mark.ToString()).ToArray())),
            4 => text[..from],
            _ => text.Insert(from, ((char)random.Next(char.MaxValue)).ToString()),
        };
    }
}
