package se.samspel.deploy.load;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;

/**
 * The running stack as the loader sees it: where the APIs are, tokens, onboarding and a folder for
 * what the loader remembers. The local stack implements it; tests put another in its place.
 */
public interface Stack {

    /** Root of an API without a slash at the end, as {@code http://127.0.0.1:8183/funding/v1}. */
    URI api(Api api);

    /**
     * A valid access token of the client, which has been onboarded or is {@code operator}. Called
     * for every request: implementations keep a token until shortly before it expires.
     */
    String accessToken(String clientId) throws IOException, InterruptedException;

    /**
     * Makes the client of an authority unless it exists.
     *
     * @param authorityId {@code 2120002304} or {@code 2120002304.social}
     * @return false when the client id belongs to another authority already
     */
    boolean onboardAuthority(String clientId, String authorityId)
            throws IOException, InterruptedException;

    /**
     * Makes the client of an association's office unless it exists.
     *
     * @param associationId the association's ten digits
     * @return false when the client id belongs to another association already
     */
    boolean onboardOffice(String clientId, String associationId)
            throws IOException, InterruptedException;

    /** The folder in which maps and error lists are kept, one folder per association key. */
    Path loadState();
}
