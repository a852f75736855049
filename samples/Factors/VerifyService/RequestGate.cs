using System;
using System.Security.Cryptography;
using System.Text;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;

namespace Factors.VerifyService;

/// <summary>What every request passes first: it gets an id, and is turned away when its credentials are not the account's.</summary>
internal static class RequestGate
{
    public static Task PassAsync(HttpContext context, RequestDelegate next, string accountSid, string authToken)
    {
        context.Response.Headers["Twilio-Request-Id"] = $"RQ{RandomNumberGenerator.GetHexString(32, lowercase: true)}";
        byte[] expected = Encoding.ASCII.GetBytes($"Basic {Convert.ToBase64String(Encoding.UTF8.GetBytes($"{accountSid}:{authToken}"))}");
        byte[] actual = Encoding.UTF8.GetBytes(context.Request.Headers.Authorization.ToString());
        if (CryptographicOperations.FixedTimeEquals(expected, actual))
        {
            return next(context);
        }

        context.Response.Headers.WWWAuthenticate = "Basic realm=\"Twilio API\"";
        return ServiceError.WriteAsync(context, StatusCodes.Status401Unauthorized, 20003, "Authenticate");
    }
}
