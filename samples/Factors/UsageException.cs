using System;

namespace Factors;

/// <summary>The program was called in a way that it cannot follow. The message is for the person who called it.</summary>
internal sealed class UsageException(string message) : Exception(message);
