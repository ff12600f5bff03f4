package se.samspel.reporting.pages;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import se.samspel.kit.testing.TestPerson;

/** Somebody's browser: it keeps cookies and follows the way to the login and back. */
public final class Login {

    private final Map<String, String> cookies = new HashMap<>();

    private Login() {}

    public static Login as(TestPerson person) {
        return as(person, "");
    }

    /** With a session that is over soon; {@code over} for good, {@code short} is renewed. */
    static Login with(String session, TestPerson person) {
        return as(person, "&session=" + session);
    }

    private static Login as(TestPerson person, String more) {
        Login login = new Login();
        Response first = login.get("/pages");
        assertThat(first.statusCode()).isEqualTo(302);
        Response back = login.get(first.header("Location") + "&as=" + person.written() + more);
        Response in = login.get(back.header("Location"));
        for (int i = 0; i < 3 && in.statusCode() == 302; i++) {
            in = login.get(in.header("Location"));
        }
        return login;
    }

    /** Of who has never been here. */
    public static Login nobody() {
        return new Login();
    }

    public Map<String, String> cookies() {
        return Map.copyOf(cookies);
    }

    /** What carries the session; only the browser's owner can read it. */
    String session() {
        return cookies.toString();
    }

    /** Follows no redirect. */
    public Response get(String address) {
        return get(address, "sv");
    }

    public Response get(String address, String language) {
        Response response =
                given().redirects()
                        .follow(false)
                        .urlEncodingEnabled(false)
                        .cookies(cookies)
                        .header("Accept-Language", language)
                        .get(address);
        response.detailedCookies()
                .forEach(cookie -> {
                    if (cookie.getMaxAge() == 0) {
                        cookies.remove(cookie.getName());
                    } else {
                        cookies.put(cookie.getName(), cookie.getValue());
                    }
                });
        return response;
    }
}
