package nl.samenspraak.toegang.rem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The network address of a request")
class NetwerkadresTest {

    private final Netwerkadres niemand = Netwerkadres.achter("");
    private final Netwerkadres proxys = Netwerkadres.achter("10.0.0.1, 10.0.0.2");

    @Test
    void isTheSenderWhateverItSaysAsLongAsNoProxyIsTrusted() {
        assertThat(niemand.van("203.0.113.9", "192.0.2.1")).isEqualTo("203.0.113.9");
    }

    @ParameterizedTest(name = "{0} saying \"{1}\" is {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "203.0.113.9 | 192.0.2.1                          | 203.0.113.9",
                "10.0.0.1    | 192.0.2.1                          | 192.0.2.1",
                "10.0.0.1    | 6.6.6.6, 192.0.2.1                 | 192.0.2.1",
                "10.0.0.1    | 6.6.6.6, 192.0.2.1, 10.0.0.2       | 192.0.2.1",
                "10.0.0.1    | 2001:db8::1                        | 2001:db8::1",
                "10.0.0.1    | <script>                           | 10.0.0.1",
                "10.0.0.1    |                                    | 10.0.0.1"
            })
    void isTheLastOneThatIsNoTrustedProxy(String afzender, String doorgegeven, String verwacht) {
        assertThat(proxys.van(afzender, doorgegeven)).isEqualTo(verwacht);
    }

    @Test
    void ofIpv6CountsByTheNetworkOfOneSubscriber() {
        assertThat(Netwerkadres.netwerk("2001:db8:1:2::1")).isEqualTo(Netwerkadres.netwerk("2001:db8:1:2:a:b:c:d"));
        assertThat(Netwerkadres.netwerk("2001:db8:1:2::1")).isNotEqualTo(Netwerkadres.netwerk("2001:db8:1:3::1"));
        assertThat(Netwerkadres.netwerk("192.0.2.1")).isEqualTo("192.0.2.1");
        assertThat(Netwerkadres.netwerk("server")).isEqualTo("server");
    }
}
