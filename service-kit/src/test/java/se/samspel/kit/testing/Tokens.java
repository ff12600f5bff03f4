package se.samspel.kit.testing;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Signed access tokens with the contract's claims, scopes and audiences. */
public final class Tokens {

    private static final String AUTHORITY_SCOPES =
            "funding.read participant.read participant.write referral.read referral.write"
                    + " events.read report.read report.write";
    private static final List<String> ALL_APIS =
            List.of(
                    "samspel-funding",
                    "samspel-participant",
                    "samspel-referral",
                    "samspel-reporting",
                    "samspel-probe");

    // No token ends before it begins, however soon it ends.
    private static final Duration LONG_AGO = Duration.ofMinutes(1);

    private Tokens() {}

    /**
     * @param authority for example {@code 2120002304.ame}
     */
    public static String authority(String authority) {
        return token(ALL_APIS, AUTHORITY_SCOPES, Map.of("authority", authority));
    }

    /** An authority whose client has these scopes alone. */
    public static String authority(String authority, String scopes) {
        return token(ALL_APIS, scopes, Map.of("authority", authority));
    }

    /** A person who has logged in at the authority, known by its staff id. */
    public static String handler(String authority, String handler) {
        return token(
                ALL_APIS, AUTHORITY_SCOPES, Map.of("authority", authority, "handler", handler));
    }

    /** An association's office. */
    public static String office(String association) {
        return token(
                List.of("samspel-funding", "samspel-reporting"),
                "funding.read funding.write report.read",
                Map.of("association", association));
    }

    public static String operator() {
        return token(ALL_APIS, "association.admin funding.read operations.read", Map.of());
    }

    /** Over since a minute, which is more than any grace. */
    public static String expired(String authority) {
        return sign(
                claims(ALL_APIS, AUTHORITY_SCOPES, Map.of("authority", authority))
                        .expiresIn(Duration.ofMinutes(-1)),
                SamspelStack.issuer().keys().getPrivate());
    }

    /** One that ends so soon. */
    public static String lasting(Duration duration, String authority) {
        return sign(
                claims(ALL_APIS, AUTHORITY_SCOPES, Map.of("authority", authority))
                        .expiresIn(duration),
                SamspelStack.issuer().keys().getPrivate());
    }

    /** Like one of the issuer's in all but its signature. */
    public static String forged(String authority) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return sign(
                    claims(ALL_APIS, AUTHORITY_SCOPES, Map.of("authority", authority)),
                    generator.generateKeyPair().getPrivate());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** For every API. */
    public static String token(String scopes, Map<String, String> claims) {
        return token(ALL_APIS, scopes, claims);
    }

    /** Any combination, also ones that no client of the realm can get. */
    public static String token(List<String> audiences, String scopes, Map<String, String> claims) {
        return sign(claims(audiences, scopes, claims), SamspelStack.issuer().keys().getPrivate());
    }

    /** Of a person who has logged in: permitted by the claim {@code permissions}. */
    public static String access(TestPerson person) {
        return sign(
                claims(ALL_APIS, "openid", person.claims())
                        .claim("preferred_username", person.account())
                        .claim("permissions", person.permissions()),
                SamspelStack.issuer().keys().getPrivate());
    }

    /** For the client alone that the person logs in to. */
    static String identity(TestPerson person, String nonce, Duration lasting) {
        JwtClaimsBuilder claims =
                claims(List.of("samspel-pages"), "openid", person.claims())
                        .issuedAt(Instant.now().minus(LONG_AGO))
                        .expiresAt(Instant.now().plus(lasting))
                        .claim("preferred_username", person.account());
        if (nonce != null) {
            claims.claim("nonce", nonce);
        }
        return claims.jws().keyId("test").sign(SamspelStack.issuer().keys().getPrivate());
    }

    private static JwtClaimsBuilder claims(
            List<String> audiences, String scopes, Map<String, String> claims) {
        JwtClaimsBuilder builder =
                Jwt.issuer(SamspelStack.issuer().url())
                        .subject("service-account")
                        .audience(Set.copyOf(audiences))
                        .claim("azp", "test-client")
                        .claim("scope", scopes)
                        .expiresIn(Duration.ofMinutes(5));
        claims.forEach(builder::claim);
        return builder;
    }

    private static String sign(JwtClaimsBuilder claims, PrivateKey key) {
        return claims.jws().header("typ", "at+jwt").keyId("test").sign(key);
    }
}
