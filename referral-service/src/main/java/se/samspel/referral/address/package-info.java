/** Where this service is reached. */
@NullMarked
package se.samspel.referral.address;

import org.jspecify.annotations.NullMarked;
