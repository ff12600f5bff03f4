/** Contacts of a referral. */
@NullMarked
package se.samspel.referral.contact.domain;

import org.jspecify.annotations.NullMarked;
