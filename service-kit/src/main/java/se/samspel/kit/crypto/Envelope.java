package se.samspel.kit.crypto;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Envelope encryption, AES-256-GCM (NIST SP 800-38D): a data key per person or case encrypts its
 * fields, a key-encryption key from a mounted file wraps the data key.
 */
@ApplicationScoped
public class Envelope {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final Keys keys;
    private final SecureRandom random = new SecureRandom();

    Envelope(Keys keys) {
        this.keys = keys;
    }

    public SealedKey newKey() {
        byte[] dataKey = new byte[32];
        random.nextBytes(dataKey);
        return wrapped(dataKey);
    }

    /** The key-encryption key that wraps from now on. */
    public String currentKey() {
        return keys.currentFieldKey();
    }

    /** The same data key, wrapped by the current key. */
    public SealedKey rewrapped(SealedKey key) {
        return wrapped(dataKey(key));
    }

    private SealedKey wrapped(byte[] dataKey) {
        String current = currentKey();
        return new SealedKey(current, encrypt(keys.key(current), wrapping(), dataKey));
    }

    public byte[] encrypt(SealedKey key, FieldId field, String plaintext) {
        return encrypt(
                dataKey(key), field.asAdditionalData(), plaintext.getBytes(StandardCharsets.UTF_8));
    }

    public byte[] encrypt(SealedKey key, FieldId field, byte[] plaintext) {
        return encrypt(dataKey(key), field.asAdditionalData(), plaintext);
    }

    /** Throws like {@link #decrypt}. */
    public byte[] decryptBytes(SealedKey key, FieldId field, byte[] ciphertext) {
        return decrypt(dataKey(key), field.asAdditionalData(), ciphertext);
    }

    /** Throws {@link IllegalStateException} for a ciphertext of another field, row or key. */
    public String decrypt(SealedKey key, FieldId field, byte[] ciphertext) {
        byte[] plaintext = decrypt(dataKey(key), field.asAdditionalData(), ciphertext);
        return new String(plaintext, StandardCharsets.UTF_8);
    }

    private byte[] dataKey(SealedKey sealed) {
        return decrypt(keys.key(sealed.keyId()), wrapping(), sealed.wrapped());
    }

    private static byte[] wrapping() {
        return "data-key".getBytes(StandardCharsets.US_ASCII);
    }

    private byte[] encrypt(byte[] key, byte[] additional, byte[] plaintext) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = cipher(Cipher.ENCRYPT_MODE, key, nonce, additional, plaintext);
        byte[] whole = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
        System.arraycopy(sealed, 0, whole, NONCE_BYTES, sealed.length);
        return whole;
    }

    private static byte[] decrypt(byte[] key, byte[] additional, byte[] whole) {
        byte[] nonce = Arrays.copyOf(whole, NONCE_BYTES);
        byte[] sealed = Arrays.copyOfRange(whole, NONCE_BYTES, whole.length);
        return cipher(Cipher.DECRYPT_MODE, key, nonce, additional, sealed);
    }

    private static byte[] cipher(
            int mode, byte[] key, byte[] nonce, byte[] additional, byte[] text) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(additional);
            return cipher.doFinal(text);
        } catch (AEADBadTagException e) {
            throw new IllegalStateException("the ciphertext does not belong here", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has AES-GCM", e);
        }
    }
}
