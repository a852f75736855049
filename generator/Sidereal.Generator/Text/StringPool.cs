namespace Sidereal.Generator.Text;

/// <summary>
/// Gives equal short texts one string. A document of 13 MB has some 400,000 keys and short values and a few thousand different ones.
/// A text that falls on a taken slot takes it over, so the pool never grows.
/// </summary>
internal sealed class StringPool
{
    private const int LongestPooled = 48;
    private const int SlotCount = 4096;

    private readonly string?[] _slots = new string?[SlotCount];

    public string Get(string text) => Get(text, 0, text.Length);

    public string Get(string text, int start, int length)
    {
        if (length == 0)
        {
            return "";
        }

        if (length > LongestPooled)
        {
            return text.Substring(start, length);
        }

        ref string? slot = ref _slots[Hash(text, start, length) % SlotCount];
        if (slot is { } known && known.Length == length && string.CompareOrdinal(known, 0, text, start, length) == 0)
        {
            return known;
        }

        return slot = text.Substring(start, length);
    }

    // FNV-1a.
    private static uint Hash(string text, int start, int length)
    {
        uint hash = 2166136261;
        for (int i = start; i < start + length; i++)
        {
            hash = unchecked((hash ^ text[i]) * 16777619);
        }

        return hash;
    }
}
