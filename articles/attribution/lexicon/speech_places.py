"""Nouns for where and by what means something is said: "in a statement", "at a briefing".

Compiled by hand, from the ways news reports name occasions, letters, posts and broadcasts.
"""

MEDIUM_NOUNS = frozenset(
    """
        statement statements interview interviews tweet tweets post posts thread message messages
        email emails e-mail e-mails letter letters memo memos memorandum note notes report reports
        release communique communiqué bulletin newsletter circular notice announcement briefing
        briefings conference conferences call calls telephone phone text texts speech speeches
        address sermon remarks comments comment reply response answer answers testimony evidence
        hearing hearings court trial oath cross-examination deposition affidavit filing filings
        submission submissions complaint lawsuit petition indictment ruling judgment parliament
        senate congress assembly debate session meeting meetings rally gathering forum column
        editorial op-ed article essay book blog podcast programme program show broadcast television
        tv radio video audio recording clip footage voicemail facebook twitter x instagram telegram
        tiktok whatsapp youtube signal wechat website site page channel account profile feed story
        platform documents document papers paper record records log study paper survey audit diary
        questions question enquiries inquiries request telegram cable dispatch
        """.split()
)
