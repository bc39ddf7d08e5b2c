"""Words of the header's labels and of the chrome that web pages put around an article. All in lower case."""

from __future__ import annotations

# What a label before a colon fills. White space and hyphens inside a label do not count ("fontSize", "Font size").
LABELS = {
    "topics": "topics topic keywords tags 主题 关键词",
    "date": """date time releasetime releasedate publishtime publishdate publicationdate published
               publishedon posted postedon dateofrelease pubdate issuedate dateofissue dateofpublication dated forimmediaterelease dateposted
               datepublished publicationtime firstpublished issuedon releasedon createdon created 日期 时间 发布时间 发布日期""",
    "updated": "updated updatedon lastupdated updatetime lastmodified 更新时间",
    "source": """source sources origin articlesource sourcefrom contentsource informationsource from issuedby releasedby
                 publishedby publisher 来源 信息来源""",
    "title": "title headline 标题",
    "byline": """author authors by byline editor editors webeditor reporter reporters writer responsibleeditor
                 editorincharge photographer contributor storyby writtenby textby reportedby photoby 作者 编辑 责任编辑 记者""",
    "chrome": """fontsize font textsize views pageviews hits clicks clicktimes numberofviews browse comments share shareto
                 numberofhits visits reads readtimes hittimes times 浏览 访问量 阅读 点击 contact contacts subtitle kicker
                 print language category categories section newsid articleid releaseid documentid releaseno number
                 readingtime wordcount 字体 字号 浏览次数 点击数 分享""",
}

# Labels of counters: their value is a number. "Views: Why the Piers Matter" is a headline.
COUNTERS = frozenset(
    """
    views pageviews hits clicks clicktimes numberofviews numberofhits visits reads readtimes hittimes times browse
    comments number wordcount 浏览次数 点击数 浏览 访问量 阅读 点击
    """.split()
)

# Labels that may follow another value on one line ("Time:… Editor:… Source:…").
INNER = frozenset(
    """
    date time releasetime publishtime published updated lastupdated updatetime source author editor webeditor
    reporter fontsize views hits clicks browse numberofviews numberofhits visits topics 浏览 点击数 访问量 来源 时间 日期 发布时间 作者 编辑 责任编辑 字体 浏览次数
    """.split()
)

# The link to another language edition, alone on a line.
LANGUAGES = frozenset(
    """
    chinese english french spanish russian arabic german japanese korean portuguese vietnamese italian 中文 中文版
    简体中文 繁體中文 简体 繁体 español français русский العربية 日本語 한국어 deutsch português tiếng việt cn en
    """.split()
)

# A line that holds nothing but these words and numbers, and at least one of the strong ones, is chrome.
CHROME_STRONG = frozenset(
    """
    share facebook twitter wechat weibo linkedin whatsapp telegram pinterest instagram youtube tiktok qq qzone
    reddit print close fontsize font comment comments views hits clicks login logout subscribe bookmark
    download favourites zalo viber skype vk odnoklassniki messenger threads bluesky printable bookmarks shares
    favorites sitemap menu tweet copyright search back rss 分享 打印 关闭 字体 微信 微博 评论 返回 首页
    """.split()
)
CHROME_WEAK = frozenset(
    """
    a a+ a- + - aa to on this page x email e-mail mail save link copy copied size small big middle medium large
    normal default text by via with your friends home top pdf version number list viewed times menu view all news download read more reading mode minutes min like
    likes add the in log no none be first leave your send story article app messenger scan code go up down of 大
    中 小 到 this: us follow
    """.split()
)

# Nothing but a mark that the article is over.
END_MARKS = frozenset(("end", "ends", "enditem", "endit", "the end", "end of text", "advertisement"))
NUMBERED_END_MARKS = frozenset(("-30-", "- 30 -", "–30–"))

# Agencies that sign off alone on the last line, also with their editors behind slashes.
AGENCIES = frozenset(
    """
    xinhua vna vov vnp afp reuters ani pti pna antara bernama wam spa qna kuna bna una petra map tap aps sana irna
    tass interfax kazinform azertac belta ukrinform yonhap kyodo jiji cna mna apa app bss lna mena ena gna nan
    zbc anadolu efe ansa dpa
    """.split()
)

# Where breadcrumbs begin, and the sections that a bar of navigation is made of. White space does not count.
CRUMB_HOMES = frozenset(
    """
    home homepage mainpage main menu start startpage frontpage index portal youarehere 首页 主页 accueil inicio
    главная
    """.split()
)
CRUMB_SECTIONS = frozenset(
    """
    news latest latestnews newsroom pressroom media mediacentre mediacenter mediaroom events politics government
    national local regions regional world international economy business society culture sports sport opinion
    video videos photos photo gallery pressreleases pressrelease releases speeches statements communiqués
    communiques announcements about aboutus contact contactus contacts services documents publications press
    search archive meetings domestic affairs localaffairs localnews nationalnews factcheck features life tech
    health education science travel
    """.split()
)

# Openings of lines that a page adds before or behind the article.
CHROME_OPENINGS = (
    "you are here",
    "current location",
    "current position",
    "your location",
    "home >",
    "home>",
    "home »",
    "home /",
    "home ›",
    "copyright ©",
    "copyright 2",
    "© 2",
    "(release id",
    "release id",
    "document id:",
    "copyright (c)",
    "all rights reserved",
    "listen to this",
    "scan the qr",
    "scan qr",
    "click here to",
    "share this",
    "share to",
    "share on",
    "follow us",
    "subscribe to",
    "sign up for",
    "leave a comment",
    "leave a reply",
    "post a comment",
    "back to top",
    "skip to",
    "please enable javascript",
    "your browser does not",
)

# Openings of lines that only stand behind an article: above it, "Next: A Plan for the Piers" is a headline.
OPENINGS_BEHIND = (
    "the material on this site",
    "the materials on this site",
    "no part of this",
    "terms of use",
    "terms and conditions",
    "privacy policy",
    "cookie policy",
    "click to share",
    "click to print",
    "click to email",
    "like this:",
    "like loading",
    "post navigation",
    "download our app",
    "download the app",
    "advertisement:",
    "watch the video",
    "watch video",
    "view the gallery",
    "view gallery",
    "read the full",
    "website id",
    "site id",
    "icp no",
    "icp:",
    "technical support:",
    "sponsor:",
    "hosted by:",
    "tel:",
    "tel.:",
    "telephone:",
    "phone:",
    "fax:",
    "email:",
    "e-mail:",
    "website:",
    "postcode:",
    "postal code:",
    "your email address",
    "required fields",
    "see also:",
    "older post",
    "newer post",
    "分享到",
    "扫一扫",
    "上一篇",
    "下一篇",
    "本文来源",
    "附件",
    "you may also like",
    "more from",
    "more on this",
    "related articles",
    "related topics",
    "most read",
    "latest news",
    "contact:",
    "media contact",
    "press contact",
    "for media inquiries",
    "for media enquiries",
    "related news",
    "related stories",
    "related links",
    "related reading",
    "related:",
    "read also:",
    "read more",
    "also read:",
    "recommended for you",
    "most popular",
    "most viewed",
    "previous:",
    "previous article",
    "next:",
    "next article",
    "prev:",
    "previous page",
    "hot news",
    "tags:",
    "attachment:",
    "attachments:",
    "last reviewed:",
)

# With one of these, an opening begins a sentence of the article: "Follow us, she said".
REPORTING = frozenset(
    "said urged stressed noted told added asked called emphasized pointed required must should shall".split()
)

# Under one of these, alone on a line, stand links to other articles.
LINK_LISTS = frozenset(
    (
        "related", "related articles", "related news", "related stories", "related links", "related reading",
        "related topics", "related content", "related posts", "read also", "read more", "also read", "see also",
        "more news", "recommended", "recommended for you", "you may also like", "most popular", "most viewed",
        "most read", "hot news", "latest news", "other news", "more stories", "more from this section", "top stories",
        "previous article", "next article", "attachments", "attachment",
    )
)  # fmt: skip

# Words of the names of outlets and sites, which stand on a line of their own above the title.
SITE_WORDS = frozenset(
    """
    online net daily news portal website web today times post herald gazette press agency information center
    centre office government network observer review express weekly release channel xinhua journal monitor
    tribune bulletin
    """.split()
)

# Last words of outlets' names, which stand on a line of their own below the title.
OUTLET_ENDS = frozenset("news agency daily online net times post herald gazette tribune press portal network".split())

# Bodies and genres on lines of their own above the title, whole or by their first words: "Office of the Mayor".
OFFICE_HEADS = frozenset(
    """
    republic kingdom state federation commonwealth union government ministry office department secretariat bureau
    embassy presidency parliament senate city province prefecture municipality administration authority agency
    commission directorate cabinet council committee board
    """.split()
)
OFFICE_ENDS = frozenset(
    "office secretariat ministry department bureau government cabinet presidency spokesperson".split()
)
KICKERS = frozenset(
    """
    pressrelease newsrelease mediarelease pressstatement mediastatement pressnote pressbriefing forimmediaterelease
    immediaterelease latestnews breakingnews topstories topstory headlines news latest communiqué communique
    announcement readout exclusive newsroom
    """.split()
)

# Verbs of headlines: a line that has one is no site's name.
HEADLINE_VERBS = frozenset(
    """
    meets holds convenes opens chairs attends presides visits inspects calls urges stresses hosts launches
    concludes signs receives addresses held convened opened approves adopts reviews studies discusses kicks
    delivers leads sets pledges vows sign meet hold convene attend visit discuss gathers marks announces issues
    unveils heads joins speaks
    """.split()
)

ATTACHMENT_ENDINGS = (".pdf", ".doc", ".docx", ".xls", ".xlsx", ".ppt", ".pptx", ".zip", ".rar", ".mp3", ".mp4")
IMAGE_ENDINGS = (".png", ".jpg", ".jpeg", ".gif", ".bmp", ".webp", ".svg", ".tif", ".tiff", ".heic", ".avif", ".jfif")

# Nouns of sub-headings that end in a colon, where a speaker's label would have a name.
HEADING_NOUNS = frozenset(
    """
    tasks task requirements steps measures background results consensus achievements priorities decisions
    outcomes agenda work conclusions conclusion highlights review plan plans objectives goals principles
    participants attendees note notes summary overview introduction directions recommendations points issues
    topics
    """.split()
)

# Verbs that make a numbered line an item and no heading: small anywhere in it, or with a capital at its head.
FINITE_VERBS = frozenset(
    """
    shall should must will would can cannot may might is are was were has have had be been does do did needs
    requires remains continues becomes provides begins ends
    """.split()
)
RESOLUTION_VERBS = frozenset(
    """
    takes notes requests calls urges demands stresses emphasizes emphasises encourages reiterates decides strongly
    directs appeals commends condemns welcomes recalls reaffirms affirms recommends invites approves adopts endorses
    expresses underlines underscores acknowledges authorizes authorises instructs agrees agreed approved adopted
    endorsed requested decided noted directed extends thanks congratulates expects recognizes recognises confirms
    further also proposes supports declares deplores regrets
    """.split()
)
