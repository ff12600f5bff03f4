package se.samspel.deploy.local;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A browser without a screen: it keeps cookies, follows redirects and fills in the login. */
final class Browser {

    private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");

    /** As browsers do, takes loopback for as safe as TLS. */
    private static final class LoopbackCookies extends CookieManager {

        LoopbackCookies() {
            super(null, CookiePolicy.ACCEPT_ALL);
        }

        @Override
        public void put(URI address, Map<String, List<String>> headers) throws IOException {
            super.put(address, headers);
            getCookieStore().getCookies().forEach(cookie -> cookie.setSecure(false));
        }
    }

    private final HttpClient http =
            HttpClient.newBuilder()
                    .cookieHandler(new LoopbackCookies())
                    .followRedirects(HttpClient.Redirect.ALWAYS)
                    .build();
    private final String root;

    Browser(String root) {
        this.root = root;
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(Http.request(root + path).GET());
    }

    /** The page that the login leads to. */
    HttpResponse<String> logIn(String account, String password)
            throws IOException, InterruptedException {
        var form = FORM.matcher(get("/pages").body());
        if (!form.find()) {
            throw new IOException("no login where one was expected");
        }
        var action = form.group(1).replace("&amp;", "&");
        return send(
                HttpRequest.newBuilder(URI.create(action))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(Http.form(Map.of("username", account, "password", password))));
    }

    private HttpResponse<String> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return http.send(
                request.header("Accept-Language", "sv").build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
