package se.samspel.kit.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Where people log in: the authorization code flow with PKCE, without a password. Who logs in
 * stands in the parameter {@code as}, which the test adds to the address that it was sent to. So
 * does {@code session}: {@code short} is over in two seconds and renewed when asked, {@code over}
 * is not renewed.
 */
final class TestLogin {

    static final String CLIENT_SECRET = "secret-of-the-pages-in-tests-only-0123456789";

    private static final String ROOT = "/realms/samspel";
    private static final Duration USUAL = Duration.ofMinutes(5);

    // The services take a token for ten seconds more.
    private static final Duration SHORT = Duration.ofSeconds(-8);

    private final TestIssuer issuer;
    private final Map<String, Map<String, String>> logins = new ConcurrentHashMap<>();

    TestLogin(TestIssuer issuer) {
        this.issuer = issuer;
    }

    void addTo(HttpServer server) {
        server.createContext(ROOT + "/login", this::login);
        server.createContext(ROOT + "/token", this::token);
        server.createContext(ROOT + "/logout", this::logout);
    }

    private void login(HttpExchange exchange) throws IOException {
        Map<String, String> asked = parameters(exchange.getRequestURI().getRawQuery());
        if (!asked.containsKey("as")) {
            TestIssuer.answer(exchange, "{\"login\":\"add the parameter as\"}");
            return;
        }
        String code = UUID.randomUUID().toString();
        logins.put(code, asked);
        redirect(
                exchange,
                asked.get("redirect_uri") + "?code=" + code + "&state=" + encoded(asked, "state"));
    }

    private void logout(HttpExchange exchange) throws IOException {
        Map<String, String> asked = parameters(exchange.getRequestURI().getRawQuery());
        redirect(
                exchange,
                asked.get("post_logout_redirect_uri") + "?state=" + encoded(asked, "state"));
    }

    private void token(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Map<String, String> form = parameters(body);
        Map<String, String> login =
                logins.remove(form.getOrDefault("code", form.get("refresh_token")));
        boolean fresh = "authorization_code".equals(form.get("grant_type"));
        if (login == null || fresh && !isProven(login, form.get("code_verifier"))) {
            exchange.sendResponseHeaders(400, -1);
            return;
        }
        String refresh = UUID.randomUUID().toString();
        if (!"over".equals(login.get("session"))) {
            logins.put(refresh, login);
        }
        boolean isShort = fresh && login.containsKey("session");
        TestPerson person = TestPerson.read(login.get("as"));
        TestIssuer.answer(
                exchange,
                """
                {"token_type":"Bearer","expires_in":300,"refresh_token":"%s",\
                "access_token":"%s","id_token":"%s"}\
                """
                        .formatted(
                                refresh,
                                Tokens.access(person),
                                Tokens.identity(
                                        person, login.get("nonce"), isShort ? SHORT : USUAL)));
    }

    private static boolean isProven(Map<String, String> login, String verifier) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return "S256".equals(login.get("code_challenge_method"))
                    && Base64.getUrlEncoder()
                            .withoutPadding()
                            .encodeToString(digest)
                            .equals(login.get("code_challenge"));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void redirect(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().add("Location", to);
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private static String encoded(Map<String, String> asked, String name) {
        return URLEncoder.encode(asked.getOrDefault(name, ""), StandardCharsets.UTF_8);
    }

    private static Map<String, String> parameters(String query) {
        return Arrays.stream((query == null ? "" : query).split("&"))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .collect(Collectors.toMap(pair -> pair[0], pair -> decoded(pair[1]), (a, b) -> b));
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
