/** A referral as a document to read, file or send on paper. */
@NullMarked
package se.samspel.referral.document;

import org.jspecify.annotations.NullMarked;
